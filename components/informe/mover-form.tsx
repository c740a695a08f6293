'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { bind } from '@/components/ui/bind'
import type { Mutate } from '@/components/ui/mutation'
import { ActionForm } from '@/components/ui/mutation-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextInput } from '@/components/ui/text-input'
import type { AccionEnMesa } from '@/lib/informe/mesa'

type Props = { accion: AccionEnMesa; total: number; mover: Mutate }

const LOOK = { variant: 'secondary', size: 'small', name: 'hacia' } as const

/** Moves one acción inside its section: up, down or to a place, with the reason; Enter moves it to the place written. */
export function MoverForm({ accion, total, mover }: Props) {
  const { id, folio, version, titulo, lugar, manual } = accion
  return (
    <ActionForm mutate={mover} guard={false} scope={folio} label={`Mover “${titulo}”`}>
      {(state) => (
        <div className="space-y-3">
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
      )}
    </ActionForm>
  )
}
