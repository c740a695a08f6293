'use client'

import { PenLine } from 'lucide-react'
import type { Campo } from '@/lib/accion/accion'
import { CAMPO_LABELS } from '@/lib/accion/labels'

export const OBSERVAR = 'observar'

/** What an observación begins with: its campo and, of a text, the passage it is about. */
export type Observar = { campo: Campo; cita?: string }

/** Asks the slip of the return to begin an observación. */
export const observar = (detail: Observar) =>
  document.dispatchEvent(new CustomEvent<Observar>(OBSERVAR, { detail }))

/** Begins an observación on this campo: a pencil in the margin, in sight when it can be of use. */
export function ObservarButton({ campo }: { campo: Campo }) {
  return (
    <button
      type="button"
      aria-label={`Observar: ${CAMPO_LABELS[campo]}`}
      onClick={() => observar({ campo })}
      className="needs-script inline-flex min-h-6 cursor-pointer items-center gap-1 rounded-sm text-xs text-quiet underline-offset-4 opacity-0 group-hover/campo:opacity-100 hover:text-guinda hover:underline focus-visible:opacity-100 max-xl:sr-only max-xl:focus-visible:not-sr-only"
    >
      <PenLine aria-hidden="true" className="size-3.5" />
      Observar
    </button>
  )
}
