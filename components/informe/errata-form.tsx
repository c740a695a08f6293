'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SelectInput } from '@/components/ui/select-input'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'

type Props = {
  proponer: Mutate
  semestre: string
  /** Folio. */
  accion: string
  campos: readonly { value: string; label: string }[]
}

/** What the edición says, what it should say and why. */
export function ErrataForm({ proponer, semestre, accion, campos }: Props) {
  return (
    <ActionForm mutate={proponer} label="Proponer una errata" className="max-w-2xl space-y-5">
      {(state) => (
        <>
          <input type="hidden" name="semestre" value={semestre} />
          <input type="hidden" name="accion" value={accion} />
          <SelectInput
            label="Campo"
            options={campos}
            placeholder="Elija el campo"
            remountKey={state.n}
            {...bind(state, 'campo')}
          />
          <TextArea
            label="Dice"
            hint="Copie las palabras tal como están impresas, tantas como hagan falta para que sólo haya un lugar posible. Déjelo vacío sólo si el campo lo está."
            face="serif"
            minRows={2}
            {...bind(state, 'antes')}
          />
          <TextArea
            label="Debe decir"
            hint="Con qué se reemplazan esas palabras, y sólo ésas."
            face="serif"
            minRows={2}
            {...bind(state, 'despues')}
          />
          <TextArea
            label="Motivo"
            hint="Se imprime en la fe de erratas."
            minRows={2}
            {...bind(state, 'motivo')}
          />
          <SubmitButton pendingLabel="Proponiendo…">Proponer errata</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
