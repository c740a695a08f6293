import { lockCatalogo } from '@/lib/catalogo/server/tablas'
import type { Tx } from '@/lib/core/server/db'

/**
 * Several acciones, held until the transaction ends: nobody else moves them, no semestre of theirs closes, and no
 * entry they name goes away. Semestre and catalogue first, as a save does; then the rows by id, so that two merges of
 * the same acciones wait for each other and never in a circle.
 */
export async function holdAcciones(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    select 1 from semestre
    where id in (select semestre_id from accion where id = any(${ids}::uuid[])) order by id for share`
  await lockCatalogo(tx, 'shared')
  await tx.$queryRaw`
    select 1 from accion where id = any(${ids}::uuid[]) order by id for no key update`
}

/** The same for a común and its originals. */
export async function holdFusion(tx: Tx, comunId: string): Promise<void> {
  const filas = await tx.accion.findMany({
    where: { OR: [{ id: comunId }, { fusionadaEnId: comunId }] },
    select: { id: true },
  })
  await holdAcciones(
    tx,
    filas.map(({ id }) => id),
  )
}
