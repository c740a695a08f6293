'use client'

import { Check } from 'lucide-react'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import type { DecisionCorreccion } from '@/lib/informe/correccion-vista'

type Props = {
  mutate: Mutate
  correccionId: string
  itemId: string
  decision: DecisionCorreccion
  /** The acción moved on: the change can only be left. */
  vieja: boolean
  /** «Título de 2026-2-0042»: what tells these buttons from those of another change. */
  about: string
}

/** Takes or leaves one change; what was decided stays pressed, and pressing it again takes it back. */
export function CambioForm({ mutate, correccionId, itemId, decision, vieja, about }: Props) {
  const offered = [
    { value: 'aceptada', label: 'Aceptar', hidden: vieja },
    { value: 'rechazada', label: 'Rechazar', hidden: false },
  ] as const
  const isTaken = (value: DecisionCorreccion) => value === decision
  return (
    <ActionForm mutate={mutate} guard={false} scope={itemId} className="mt-3 space-y-2">
      {() => (
        <>
          <input type="hidden" name="correccionId" value={correccionId} />
          <input type="hidden" name="itemId" value={itemId} />
          <div className="flex flex-wrap gap-2">
            {offered
              .filter(({ value, hidden }) => !hidden || isTaken(value))
              .map(({ value, label }) => (
                <SubmitButton
                  key={value}
                  name="decision"
                  value={isTaken(value) ? 'pendiente' : value}
                  aria-pressed={isTaken(value)}
                  variant="secondary"
                  size="small"
                  className="aria-pressed:border-ink aria-pressed:bg-sand"
                >
                  {isTaken(value) && <Check aria-hidden="true" />}
                  {label}
                  <span className="sr-only"> {about}</span>
                </SubmitButton>
              ))}
          </div>
        </>
      )}
    </ActionForm>
  )
}
