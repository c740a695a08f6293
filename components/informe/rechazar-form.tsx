'use client'

import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextArea } from '@/components/ui/text-area'

type Props = { rechazar: Mutate; errataId: string; folio: string }

/** Why an errata is not one. */
export function RechazarForm({ rechazar, errataId, folio }: Props) {
  return (
    <ActionForm
      mutate={rechazar}
      label={`Rechazar la errata de ${folio}`}
      scope={errataId}
      className="max-w-xl space-y-3"
    >
      {(state) => (
        <>
          <input type="hidden" name="errataId" value={errataId} />
          <TextArea
            label="Por qué se rechaza"
            minRows={2}
            scope={errataId}
            {...bind(state, 'respuesta')}
          />
          <SubmitButton variant="danger" size="small" pendingLabel="Rechazando…">
            Confirmar rechazo
          </SubmitButton>
        </>
      )}
    </ActionForm>
  )
}
