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

/**
 * Takes or leaves at once the changes that nobody decided on yet. Those of an acción that moved since stay undecided when
 * the others are taken; refuses, by name, when there are no others.
 */
export async function decidirTodos(
  { decision, ...vista }: z.output<typeof todosSchema>,
  contexto: Contexto,
): Promise<{ id: string; semestre: string }> {
  const { tx } = contexto
  const correccion = await tomarCorreccion(vista, ['propuesta'], contexto)
  const pendientes = { correccionId: correccion.id, decision: 'pendiente' as const }
  const movidas = decision === 'aceptada' ? await foliosCambiados(tx, pendientes) : []
  const { count } = await tx.correccionFinalItem.updateMany({
    where: { ...pendientes, accion: { folio: { notIn: movidas } } },
    data: { decision },
  })
  if (count === 0) rechazarCambiados(movidas)
  const said = decision === 'aceptada' ? 'aceptados' : 'rechazados'
  const detalle = `${contar(count, 'cambio', 'cambios')}, ${said} juntos`
  await moverCorreccion(correccion, {}, { tipo: 'correccion.decidir', decision, detalle }, contexto)
  return { id: correccion.id, semestre: correccion.clave }
}
