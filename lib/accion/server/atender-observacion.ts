import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Atencion } from '../atencion'
import { recordHecho } from './hecho'
import { findVigente } from './observacion-vigente'

/**
 * The enlace answers one observación or, without words, marks it as attended. It changes neither what the acción
 * says nor its version (docs/adr/0015), so an open form is never late because of it. `stale` for the second of two.
 */
export async function atenderObservacion(
  { observacionId, respuesta }: Atencion,
  contexto: Contexto,
): Promise<{ observacionId: string }> {
  const { tx, usuario, now } = contexto
  const { accion, observacion } = await findVigente(observacionId, contexto)
  const { count } = await tx.observacion.updateMany({
    where: { id: observacionId, resueltaEn: null },
    data: { resueltaEn: now, resueltaPorId: usuario.id, respuesta: respuesta || null },
  })
  if (count !== 1) refuse('stale')
  const observaciones = [{ campo: observacion.campo, texto: observacion.texto }]
  const datos = { observacionId, observaciones, ...(respuesta && { respuesta }) }
  const hecho = { tipo: 'accion.atender', datos } as const
  await recordHecho(accion, hecho, accion.responsableId, contexto)
  return { observacionId }
}
