import { z } from 'zod'
import { contar } from '@/lib/core/contar'
import type { Contexto } from '@/lib/usuario/server/contexto'
import {
  correccionSchema,
  foliosCambiados,
  moverCorreccion,
  rechazarCambiados,
  tomarCorreccion,
} from './tomar-correccion'

export const todosSchema = correccionSchema.extend({
  decision: z.enum(['aceptada', 'rechazada']),
})

/** Takes or leaves at once all the changes that nobody decided on yet. */
export async function decidirTodos(
  { decision, ...vista }: z.output<typeof todosSchema>,
  contexto: Contexto,
): Promise<{ id: string; semestre: string }> {
  const { tx } = contexto
  const correccion = await tomarCorreccion(vista, ['propuesta'], contexto)
  const where = { correccionId: correccion.id, decision: 'pendiente' as const }
  if (decision === 'aceptada') rechazarCambiados(await foliosCambiados(tx, where))
  const { count } = await tx.correccionFinalItem.updateMany({ where, data: { decision } })
  const said = decision === 'aceptada' ? 'aceptados' : 'rechazados'
  const detalle = `${contar(count, 'cambio', 'cambios')}, ${said} juntos`
  await moverCorreccion(correccion, {}, { tipo: 'correccion.decidir', decision, detalle }, contexto)
  return { id: correccion.id, semestre: correccion.clave }
}
