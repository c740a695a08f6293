'use client'

import { bind } from '@/components/ui/bind'
import { ButtonLink } from '@/components/ui/button'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'

type Props = { mutate: Mutate; semestre: string; claves: readonly string[]; volver: string }

/** One reason for all that was marked. */
export function AceptarHallazgosForm({ mutate, semestre, claves, volver }: Props) {
  return (
    <ActionForm mutate={mutate} guard={false} className="max-w-xl space-y-4">
      {(state) => (
        <>
          <input type="hidden" name="semestre" value={semestre} />
          {claves.map((clave) => (
            <input key={clave} type="hidden" name="hallazgo" value={clave} />
          ))}
          <TextArea
            label="Motivo"
            hint="Queda en el expediente de la edición, con su nombre. Vale mientras los textos citados no cambien."
            {...bind(state, 'motivo')}
          />
          <div className="flex flex-wrap gap-2">
            <SubmitButton pendingLabel="Aceptando…">Aceptar así</SubmitButton>
            <ButtonLink href={volver} variant="quiet">
              Cancelar
            </ButtonLink>
          </div>
        </>
      )}
    </ActionForm>
  )
}
