import type { Contexto } from '@/lib/usuario/server/contexto'
import type { RespuestaVista } from '../respuesta-schema'
import { holdRespuesta, recordRespuesta } from './respuesta'

/** Erases a respuesta guardada; the bitácora keeps its name. */
export async function borrarRespuesta(
  vista: RespuestaVista,
  contexto: Contexto,
): Promise<{ titulo: string }> {
  const { id, titulo } = await holdRespuesta(vista, contexto)
  await contexto.tx.respuestaGuardada.delete({ where: { id }, select: { id: true } })
  await recordRespuesta('respuesta.borrar', { id, titulo }, '', contexto)
  return { titulo }
}
