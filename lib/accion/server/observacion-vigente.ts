import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { can, isVisible } from '../policy'
import { getObservaciones, lockAccion, type ObservacionLeida } from './observaciones'
import { findAccionEnPaso, type AccionEnPaso } from './paso'

/**
 * An observación that this person may attend: of the last return, not sent again since, of an acción that they may
 * save now. Refuses `not_found` or `forbidden` (the same to the person), and `stale` when it is of the past.
 */
export async function findVigente(
  observacionId: string,
  contexto: Contexto,
): Promise<{ accion: AccionEnPaso; observacion: ObservacionLeida }> {
  const { tx, usuario } = contexto
  const found = await tx.observacion.findUnique({
    where: { id: observacionId },
    select: { accionId: true },
  })
  if (!found) return refuse('not_found')
  await lockAccion(tx, found.accionId)
  const accion = await findAccionEnPaso(found.accionId, contexto)
  if (!accion || !isVisible(usuario, accion)) return refuse('not_found')
  const { observaciones } = await getObservaciones(tx, accion.id)
  const observacion = observaciones.find(({ id }) => id === observacionId)
  if (!can(usuario, 'guardar', accion)) return refuse('forbidden')
  return observacion?.isVigente ? { accion, observacion } : refuse('stale')
}
