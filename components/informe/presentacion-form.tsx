'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import type { Presentacion } from '@/lib/informe/presentacion'

type Props = {
  editar: Mutate
  semestre: string
  presentacion: Presentacion & { version: number }
}

/** The foreword of the book, and who signs it. */
export function PresentacionForm({ editar, semestre, presentacion }: Props) {
  const { version, parrafos, firmante, cargo } = presentacion
  return (
    <ActionForm mutate={editar} className="max-w-3xl space-y-6" label="Presentación">
      {(state) => (
        <>
          <input type="hidden" name="semestre" value={semestre} />
          <input type="hidden" name="version" value={version} />
          <TextArea
            label="Texto"
            hint="En párrafos, con un renglón en blanco entre ellos."
            minRows={14}
            face="serif"
            {...bind(state, 'texto', parrafos.join('\n\n'))}
          />
          <div className="grid gap-6 sm:grid-cols-2">
            <TextInput
              label="Firmante"
              hint="Se imprime en mayúsculas."
              autoComplete="off"
              {...bind(state, 'firmante', firmante)}
            />
            <TextInput
              label="Cargo"
              hint="Como se imprime bajo la firma."
              autoComplete="off"
              {...bind(state, 'cargo', cargo)}
            />
          </div>
          <SubmitButton pendingLabel="Guardando…">Guardar la presentación</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
