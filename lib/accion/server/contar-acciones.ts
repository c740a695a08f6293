import type { Tx } from '@/lib/core/server/db'
import { prisma } from '@/lib/core/server/db'
import { Prisma } from '@/generated/prisma/client'
import { ESTADOS, type Estado } from '../workflow'

export type Conteos = Record<Estado, number>

/** How many acciones the city has in each estado, and how many each dependencia. */
export type Cuenta = { ciudad: Conteos; porDependencia: Map<string, Conteos> }

const emptyConteos = () => Object.fromEntries(ESTADOS.map((estado) => [estado, 0])) as Conteos

type Grupo = { dependencia: string | null; estado: Estado; total: number }

/**
 * What counts in some semestres, a row for each dependencia that an acción counts for: `semestre_id`, `id`, `estado`,
 * `eje_id`, `dependencia`. The rule of a merge, said here only: an original does not count, its común does, in the
 * común's estado: once for the city, and once for each dependencia that reported it (the responsable of the común and
 * those of its originals; who only took part reported nothing, as in any acción). A común whose merge was undone does
 * not count: its originals do again. Whoever counts distinct `id` counts right.
 */
export const cuentaSql = (semestres: readonly string[]) => Prisma.sql`
  select a.semestre_id, a.id, a.estado, a.eje_id, a.responsable_id as dependencia from accion a
  where a.semestre_id = any(${[...semestres]}::uuid[]) and a.estado <> 'fusionada'
    and (not a.comun or exists (select from accion o where o.fusionada_en_id = a.id))
  union
  select c.semestre_id, c.id, c.estado, c.eje_id, o.responsable_id
  from accion o join accion c on c.id = o.fusionada_en_id
  where c.semestre_id = any(${[...semestres]}::uuid[])`

/**
 * The acciones of a semestre by `cuentaSql`, so `fusionada` is always 0 and the dependencias may sum more than the
 * city. With `dependencias`, only those, and the city is what they have together. The informe counts otherwise what it
 * prints: see `impresas` in lib/informe/server/collect.ts.
 */
export async function contarAcciones(
  semestreId: string,
  dependencias: readonly string[] | null = null,
  tx: Tx = prisma,
): Promise<Cuenta> {
  const alcance = dependencias
    ? Prisma.sql`where dependencia = any(${[...dependencias]}::uuid[])`
    : Prisma.empty
  const grupos = await tx.$queryRaw<Grupo[]>`
    with cuenta as (${cuentaSql([semestreId])})
    select dependencia::text, estado::text, count(distinct id)::int as total from cuenta ${alcance}
    group by grouping sets ((estado), (dependencia, estado))`
  const cuenta: Cuenta = { ciudad: emptyConteos(), porDependencia: new Map() }
  for (const { dependencia, estado, total } of grupos) {
    if (dependencia === null) cuenta.ciudad[estado] = total
    else {
      const conteos = cuenta.porDependencia.get(dependencia) ?? emptyConteos()
      conteos[estado] = total
      cuenta.porDependencia.set(dependencia, conteos)
    }
  }
  return cuenta
}
