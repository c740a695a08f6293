'use client'

import { claveDe, useHayBorrador } from './borrador-local'

/** Says that observaciones were written and not sent: the slip that holds them is closed. */
export function BorradorNota({ accionId }: { accionId: string }) {
  const hay = useHayBorrador(claveDe('devolver', accionId))
  return (
    <span role="status" className="text-sm text-amber empty:hidden">
      {hay && 'Hay observaciones sin enviar.'}
    </span>
  )
}
