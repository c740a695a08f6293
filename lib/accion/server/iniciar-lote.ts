import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { hasRol } from '@/lib/usuario/usuario'
import type { LotePorIniciar } from '../lote-schema'

/**
 * Writes down what was asked of several acciones, before any of it is done; answers the id of the lote. Posting the
 * same page again writes nothing: what was begun is gone on with.
 */
export async function iniciarLote(
  { loteId, datos, items }: LotePorIniciar,
  { tx, usuario, now }: Contexto,
): Promise<string> {
  if (!hasRol(usuario, 'coordinador')) refuse('forbidden')
  const lote = { id: loteId, acto: datos.acto, datos, usuarioId: usuario.id, creadoEn: now }
  const { count } = await tx.lote.createMany({ data: [lote], skipDuplicates: true })
  if (count === 0) {
    const own = await tx.lote.count({ where: { id: loteId, usuarioId: usuario.id } })
    return own === 1 ? loteId : refuse('not_found')
  }
  const known = await tx.accion.findMany({
    where: { id: { in: items.map(({ accionId }) => accionId) }, estado: { not: 'borrador' } },
    select: { id: true },
  })
  const ids = new Set(known.map(({ id }) => id))
  await tx.loteItem.createMany({
    data: items
      .filter(({ accionId }) => ids.has(accionId))
      .map((item, orden) => ({ ...item, loteId, orden })),
    skipDuplicates: true,
  })
  return loteId
}
