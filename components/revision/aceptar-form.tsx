'use client'

import { bind } from '@/components/ui/bind'
import { MutationForm } from '@/components/ui/mutation-form'
import type { Mutate } from '@/components/ui/mutation'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'
import { useDecision } from './use-decision'

type Props = { mutate: Mutate; accionId: string; huella: string; scope: string }

/** Why what the corrector found may stay; the reason is kept with the edición. */
export function AceptarForm({ mutate, accionId, huella, scope }: Props) {
  const mutation = useDecision(mutate)
  return (
    <MutationForm mutation={mutation} scope={scope} guard={false} className="max-w-xl space-y-2">
      <input type="hidden" name="accionId" value={accionId} />
      <input type="hidden" name="huella" value={huella} />
      <TextArea
        label="Motivo"
        hint="Queda en el expediente de la edición. Vale mientras el texto citado no cambie."
        scope={scope}
        minRows={2}
        {...bind(mutation.state, 'motivo')}
      />
      <SubmitButton size="small" variant="secondary" pendingLabel="Aceptando…">
        Aceptar con este motivo
      </SubmitButton>
    </MutationForm>
  )
}
