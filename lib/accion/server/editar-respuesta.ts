import type { Contexto } from '@/lib/usuario/server/contexto'
import type { RespuestaEditada } from '../respuesta-schema'
import { holdRespuesta, recordRespuesta, refuseRepetida } from './respuesta'

/** Rewrites a respuesta guardada. What was already observed with it stays as it was written. */
export async function editarRespuesta(
  { id, visto, ...input }: RespuestaEditada,
  contexto: Contexto,
): Promise<{ titulo: string }> {
  const { tx } = contexto
  const antes = await holdRespuesta({ id, visto }, contexto)
  const other = await tx.respuestaGuardada.findUnique({
    where: { titulo: input.titulo },
    select: { id: true },
  })
  if (other && other.id !== id) refuseRepetida()
  await tx.respuestaGuardada.update({ where: { id }, data: input, select: { id: true } })
  const detalle = antes.titulo === input.titulo ? '' : `antes, ${antes.titulo}`
  await recordRespuesta('respuesta.editar', { id, titulo: input.titulo }, detalle, contexto)
  return { titulo: input.titulo }
}
