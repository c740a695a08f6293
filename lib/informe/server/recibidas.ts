import { prisma, type Tx } from '@/lib/core/server/db'
import { Prisma } from '@/generated/prisma/client'

/** How many acciones of one semestre arrived and stand; by the id of the dependencia. */
export type Recibidas = { total: number; porDependencia: ReadonlyMap<string, number> }

/**
 * The acciones (alias `a`) of some semestres that arrived and stand, and `u`, what each is counted as: merged ones
 * count as their common acción, so that it is one for the city and one for each dependencia that is in it. Whoever
 * counts distinct `u.id` counts right.
 */
export const recibidasSql = (semestres: readonly string[]) => Prisma.sql`
  accion a join accion u on u.id = coalesce(a.fusionada_en_id, a.id)
  where a.semestre_id = any (${[...semestres]}::uuid[])
    and u.estado in ('enviada', 'devuelta', 'aprobada')`

/** Counts them for several semestres in one statement; by the id of the semestre. */
export async function contarRecibidas(
  semestres: readonly string[],
  tx: Tx = prisma,
): Promise<Map<string, Recibidas>> {
  const rows = await tx.$queryRaw<{ semestre: string; dependencia: string | null; n: number }[]>`
    select a.semestre_id as semestre, a.responsable_id as dependencia, count(distinct u.id)::int as n
    from ${recibidasSql(semestres)}
    group by grouping sets ((a.semestre_id, a.responsable_id), (a.semestre_id))`
  return new Map(
    semestres.map((id) => {
      const own = rows.filter(({ semestre }) => semestre === id)
      const porDependencia = new Map(
        own.flatMap(({ dependencia, n }) => (dependencia ? [[dependencia, n] as const] : [])),
      )
      const total = own.find(({ dependencia }) => dependencia === null)?.n ?? 0
      return [id, { total, porDependencia }]
    }),
  )
}
