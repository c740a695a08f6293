import { cuentaSql } from '@/lib/accion/server/contar-acciones'
import { prisma, type Tx } from '@/lib/core/server/db'
import { Prisma } from '@/generated/prisma/client'

/** How many acciones of one semestre arrived and stand; by the id of the dependencia. */
export type Recibidas = { total: number; porDependencia: ReadonlyMap<string, number> }

/** What arrived and stands of what counts in some semestres: see `cuentaSql`. */
export const recibidasSql = (semestres: readonly string[]) => Prisma.sql`
  select * from (${cuentaSql(semestres)}) cuenta where estado in ('enviada', 'devuelta', 'aprobada')`

/** Counts them for several semestres in one statement; by the id of the semestre. */
export async function contarRecibidas(
  semestres: readonly string[],
  tx: Tx = prisma,
): Promise<Map<string, Recibidas>> {
  const rows = await tx.$queryRaw<{ semestre: string; dependencia: string | null; n: number }[]>`
    select semestre_id as semestre, dependencia, count(distinct id)::int as n
    from (${recibidasSql(semestres)}) recibida
    group by grouping sets ((semestre_id, dependencia), (semestre_id))`
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
