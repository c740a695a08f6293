import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { canResolver } from '../policy'
import { holdObservacion } from './hold-observacion'
import type { ObservacionLeida } from './observaciones'
import type { AccionEnPaso } from './paso'

/**
 * An observación of the last return, sent back since, of an acción on which this person may say what is settled. Refuses
 * `not_found` or `forbidden` (the same to the person), and `stale` when another return came after it.
 */
export async function findPorResolver(
  observacionId: string,
  contexto: Contexto,
): Promise<{ accion: AccionEnPaso; observacion: ObservacionLeida }> {
  const { accion, observacion } = await holdObservacion(observacionId, contexto)
  if (!canResolver(contexto.usuario, accion)) return refuse('forbidden')
  return observacion?.isPorResolver ? { accion, observacion } : refuse('stale')
}

/** Tells it as the coordinador's own act: the acción, its version and its estado stay. */
export async function recordResuelta(
  tipo: 'accion.resolver' | 'accion.dejar-pendiente',
  { accion, observacion }: { accion: AccionEnPaso; observacion: ObservacionLeida },
  { tx, usuario, now }: Contexto,
): Promise<void> {
  const { id: accionId, semestreId, folio, version, estado } = accion
  const observaciones = [{ campo: observacion.campo, texto: observacion.texto }]
  const datos = {
    folio,
    version,
    de: estado,
    a: estado,
    observacionId: observacion.id,
    observaciones,
  }
  const actor = { id: usuario.id, nombre: usuario.nombre }
  await recordSuceso(tx, actor, { tipo, accionId, semestreId, datos }, now)
}
