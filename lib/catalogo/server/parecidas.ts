import type { Tx } from '@/lib/core/server/db'
import { Prisma } from '@/generated/prisma/client'
import type { Entrada, Lista } from '../abierto'
import { columnasDeEntrada, TABLAS } from './tablas'

const { sql, join } = Prisma

/** Of 1: below, two names have nothing to do with each other. */
const UMBRAL = 0.5

/** An accepted entry that may be the same body as another, with how many acciones name it. */
export type Similar = Entrada & { de: string; acciones: number }

/**
 * The accepted entries of one catalogue whose name, siglas or alias look like the name of each entry in `ids`, as
 * wholes or one inside the other («Unicef México»); the most alike first, `limit` for each. `de` says of which. Every
 * name is stripped of its accents once: that costs more than comparing two.
 */
export async function listSimilares(
  tx: Tx,
  lista: Lista,
  ids: readonly string[],
  limit: number,
): Promise<Similar[]> {
  if (ids.length === 0) return []
  const { tabla, usos, llave, siglas } = TABLAS[lista]
  const wanted = join(ids.map((id) => sql`${id}::uuid`))
  return tx.$queryRaw<Similar[]>`
    with propia as materialized (
      select id, sin_acentos(nombre) as suyo from ${tabla} where id in (${wanted})),
    nombrada as materialized (
      select id, sin_acentos(otro) as otro
      from ${tabla} cross join lateral unnest(alias || array[nombre, ${siglas}]) otro
      where estado = 'aceptada' and otro <> ''),
    pareja as (
      select p.id as de, n.id, max(greatest(similarity(suyo, otro),
        0.8 * case when length(suyo) < length(otro)
          then word_similarity(suyo, otro) else word_similarity(otro, suyo) end)) as cuanto
      from propia p join nombrada n on n.id <> p.id group by p.id, n.id),
    puesto as (
      select *, row_number() over (partition by de order by cuanto desc, id) as lugar
      from pareja where cuanto >= ${UMBRAL})
    select ${columnasDeEntrada(lista)}, puesto.de::text as de,
      (select count(*)::int from ${usos} u where u.${llave} = e.id) as acciones
    from puesto join ${tabla} e on e.id = puesto.id
    where lugar <= ${limit} order by de, lugar`
}
