import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Desatencion } from '../atencion'
import { findVigente } from './observacion-vigente'

/** Takes back that an observación was attended, answer included: it is pending again. `stale` for the second of two. */
export async function desatenderObservacion(
  { observacionId }: Desatencion,
  contexto: Contexto,
): Promise<{ observacionId: string }> {
  const { tx, usuario, now } = contexto
  const { accion, observacion } = await findVigente(observacionId, contexto)
  const { count } = await tx.observacion.updateMany({
    where: { id: observacionId, NOT: { resueltaEn: null } },
    data: { resueltaEn: null, resueltaPorId: null, respuesta: null },
  })
  if (count !== 1) refuse('stale')
  const { id: accionId, semestreId, folio, version, estado } = accion
  const observaciones = [{ campo: observacion.campo, texto: observacion.texto }]
  const datos = { folio, version, de: estado, a: estado, observacionId, observaciones }
  await recordSuceso(tx, usuario, { tipo: 'accion.desatender', accionId, semestreId, datos }, now)
  return { observacionId }
}
