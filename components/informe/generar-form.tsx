'use client'

import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SelectInput } from '@/components/ui/select-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { nombreDeForma, type Forma } from '@/lib/informe/formato'

type Props = {
  generar: Mutate
  semestre: string
  again: boolean
  /** The forms there are; the first one is offered. */
  formatos: readonly Forma[]
}

/** Asks for the book. The page then shows how far it is. */
export function GenerarForm({ generar, semestre, again, formatos }: Props) {
  return (
    <ActionForm mutate={generar} guard={false} className="space-y-3">
      {(state) => (
        <>
          <input type="hidden" name="semestre" value={semestre} />
          <SelectInput
            name="formato"
            label="Formato"
            remountKey={state.n}
            options={formatos.map((formato) => ({
              value: formato,
              label: nombreDeForma(formato),
            }))}
          />
          <SubmitButton
            variant={again ? 'secondary' : 'primary'}
            pendingLabel="Pidiendo el informe…"
          >
            Generar informe
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
