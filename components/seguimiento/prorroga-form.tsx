'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'

type Props = {
  otorgar: Mutate
  semestre: string
  dependencia: string
  /** The first day that can be chosen, `YYYY-MM-DD`. */
  desde: string
}

/** More days for one dependencia, with a reason. */
export function ProrrogaForm({ otorgar, semestre, dependencia, desde }: Props) {
  return (
    <ActionForm mutate={otorgar} label="Otorgar prórroga" className="max-w-xl space-y-5 pt-2">
      {(state) => (
        <>
          <input type="hidden" name="semestre" value={semestre} />
          <input type="hidden" name="dependencia" value={dependencia} />
          <TextInput
            label="Hasta"
            type="date"
            min={desde}
            width="medium"
            hint="Último día en que la dependencia puede enviar por primera vez."
            {...bind(state, 'hasta', desde)}
          />
          <TextArea
            label="Motivo de la prórroga"
            hint="La dependencia lo leerá en su aviso."
            minRows={2}
            {...bind(state, 'motivo')}
          />
          <SubmitButton pendingLabel="Otorgando…">Otorgar prórroga</SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
