import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Desatencion } from '../atencion'
import { recordHecho } from './hecho'
import { findVigente } from './observacion-vigente'

/** Takes back that an observación was attended, answer included: it is pending again. `stale` for the second of two. */
export async function desatenderObservacion(
  { observacionId }: Desatencion,
  contexto: Contexto,
): Promise<{ observacionId: string }> {
  const { tx } = contexto
  const { accion, observacion } = await findVigente(observacionId, contexto)
  const { count } = await tx.observacion.updateMany({
    where: { id: observacionId, NOT: { resueltaEn: null } },
    data: { resueltaEn: null, resueltaPorId: null, respuesta: null },
  })
  if (count !== 1) refuse('stale')
  const observaciones = [{ campo: observacion.campo, texto: observacion.texto }]
  const hecho = { tipo: 'accion.desatender', datos: { observacionId, observaciones } } as const
  await recordHecho(accion, hecho, accion.responsableId, contexto)
  return { observacionId }
}
