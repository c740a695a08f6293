import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { canRespuestas, type RespuestaNueva } from '../respuesta-schema'
import { recordRespuesta, refuseRepetida } from './respuesta'

/** Keeps an observación that is written often, for all the Gabinete, under a name of its own. */
export async function agregarRespuesta(
  input: RespuestaNueva,
  contexto: Contexto,
): Promise<{ titulo: string }> {
  const { tx, usuario } = contexto
  if (!canRespuestas(usuario)) refuse('forbidden')
  const [made] = await tx.respuestaGuardada.createManyAndReturn({
    data: [{ ...input, autorId: usuario.id }],
    skipDuplicates: true,
    select: { id: true, titulo: true },
  })
  if (!made) return refuseRepetida()
  await recordRespuesta('respuesta.agregar', made, '', contexto)
  return { titulo: made.titulo }
}
