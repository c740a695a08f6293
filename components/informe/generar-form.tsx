'use client'

import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'

type Props = { generar: Mutate; semestre: string; again: boolean }

/** Asks for the book. The page then shows how far it is. */
export function GenerarForm({ generar, semestre, again }: Props) {
  return (
    <ActionForm mutate={generar} guard={false} className="space-y-3">
      {() => (
        <>
          <input type="hidden" name="semestre" value={semestre} />
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
