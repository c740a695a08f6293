'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { Chevron, SUMMARY_LINE } from '@/components/ui/disclosure'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { AccionEnMesa } from '@/lib/informe/mesa'

type Props = {
  accion: AccionEnMesa
  total: number
  mover: Mutate
  /** It was moved just now. */
  isMovida: boolean
}

const LOOK = { variant: 'secondary', size: 'small', name: 'hacia' } as const

/**
 * Moves one acción inside its section: up, down or to a place, with the reason; Enter moves it to the place written.
 * Folded away, but never while it has something to say: the fold is inside the form, which knows.
 */
export function MoverForm({ accion, total, mover, isMovida }: Props) {
  const { id, folio, version, titulo, lugar, manual } = accion
  return (
    <ActionForm
      mutate={mover}
      guard={false}
      scope={folio}
      label={`Mover “${titulo}”`}
      className="min-w-0 grow space-y-2"
    >
      {(state) => (
        <details className="group" open={isMovida || state.issues.length > 0}>
          <summary className={SUMMARY_LINE}>
            <Chevron />
            <span>
              Mover
              <span className="sr-only">
                {' '}
                “{titulo}”, lugar {lugar} de {total}
              </span>
            </span>
          </summary>
          <div className="max-w-xl space-y-3 pt-1 pb-2 pl-5">
            <input type="hidden" name="accionId" value={id} />
            <input type="hidden" name="version" value={version} />
            <input type="hidden" name="visto" value={lugar} />
            <TextInput
              label="Motivo"
              hint="Queda a la vista mientras la acción esté movida."
              autoComplete="off"
              maxLength={400}
              scope={folio}
              {...bind(state, 'motivo', manual?.motivo)}
            />
            <div className="flex flex-wrap items-end gap-2">
              <div className="w-24">
                <TextInput
                  label="Lugar"
                  inputMode="numeric"
                  autoComplete="off"
                  scope={folio}
                  {...bind(state, 'lugar', String(lugar))}
                />
              </div>
              <SubmitButton {...LOOK} value="lugar" className="min-h-11" pendingLabel="Moviendo…">
                Mover a ese lugar
              </SubmitButton>
              <SubmitButton {...LOOK} value="arriba" className="min-h-11" disabled={lugar === 1}>
                <ArrowUp aria-hidden="true" /> Subir
              </SubmitButton>
              <SubmitButton {...LOOK} value="abajo" className="min-h-11" disabled={lugar === total}>
                <ArrowDown aria-hidden="true" /> Bajar
              </SubmitButton>
            </div>
          </div>
        </details>
      )}
    </ActionForm>
  )
}
