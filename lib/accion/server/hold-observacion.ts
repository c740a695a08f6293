import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { holdVisible } from './hold'
import { getObservaciones, type ObservacionLeida } from './observaciones'
import type { AccionEnPaso } from './paso'

/** An observación with its acción, whose row is held; `observacion` is missing when a later return took its place. */
export type ObservacionTenida = { accion: AccionEnPaso; observacion: ObservacionLeida | undefined }

/** Whether this person may do something with it is for the caller. Refuses `not_found`, also for what they may not see. */
export async function holdObservacion(
  observacionId: string,
  contexto: Contexto,
): Promise<ObservacionTenida> {
  const { tx } = contexto
  const found = await tx.observacion.findUnique({
    where: { id: observacionId },
    select: { accionId: true },
  })
  if (!found) return refuse('not_found')
  const accion = await holdVisible(found.accionId, contexto)
  const { observaciones } = await getObservaciones(tx, accion.id)
  return { accion, observacion: observaciones.find(({ id }) => id === observacionId) }
}
