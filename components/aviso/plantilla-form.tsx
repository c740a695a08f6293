'use client'

import { useState } from 'react'
import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { Plantilla, Valores } from '@/lib/aviso/plantilla'
import { PlantillaMuestra } from './plantilla-muestra'

type Props = {
  editar: Mutate
  plantilla: Plantilla & { tipo: string; version: number }
  muestra: Valores
}

/** Subject and text of one kind of message, with how it reads as it is typed. */
export function PlantillaForm({ editar, plantilla, muestra }: Props) {
  const { tipo, version, asunto, texto } = plantilla
  const [typed, setTyped] = useState({ asunto, texto })
  return (
    <div className="min-w-0 space-y-8">
      <ActionForm mutate={editar} className="max-w-measure space-y-6" label="Plantilla">
        {(state) => (
          <>
            <input type="hidden" name="tipo" value={tipo} />
            <input type="hidden" name="version" value={version} />
            <TextInput
              label="Asunto"
              autoComplete="off"
              onInput={({ currentTarget }) => setTyped({ ...typed, asunto: currentTarget.value })}
              {...bind(state, 'asunto', asunto)}
            />
            <TextArea
              label="Texto"
              hint="El saludo, el vínculo y la firma se añaden solos."
              minRows={8}
              onInput={({ currentTarget }) => setTyped({ ...typed, texto: currentTarget.value })}
              {...bind(state, 'texto', texto)}
            />
            <SubmitButton pendingLabel="Guardando…">Guardar</SubmitButton>
          </>
        )}
      </ActionForm>
      <PlantillaMuestra {...typed} muestra={muestra} />
    </div>
  )
}
