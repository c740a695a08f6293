import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { can } from '../policy'
import { holdObservacion } from './hold-observacion'
import type { ObservacionLeida } from './observaciones'
import type { AccionEnPaso } from './paso'

/**
 * An observación that this person may attend: of the last return, not sent again since, of an acción that they may
 * save now. Refuses `not_found` or `forbidden` (the same to the person), and `stale` when it is of the past.
 */
export async function findVigente(
  observacionId: string,
  contexto: Contexto,
): Promise<{ accion: AccionEnPaso; observacion: ObservacionLeida }> {
  const { accion, observacion } = await holdObservacion(observacionId, contexto)
  if (!can(contexto.usuario, 'guardar', accion)) return refuse('forbidden')
  return observacion?.isVigente ? { accion, observacion } : refuse('stale')
}
