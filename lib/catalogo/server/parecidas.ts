import type { Tx } from '@/lib/core/server/db'
import { Prisma } from '@/generated/prisma/client'
import type { Entrada, Lista } from '../abierto'
import { columnasDeEntrada, TABLAS } from './tablas'

const { sql, join } = Prisma

/** Of 1: below, two names have nothing to do with each other. */
const UMBRAL = 0.4

/** An accepted entry that may be the same body as another, with how many acciones name it. */
export type Similar = Entrada & { de: string; acciones: number }

/** How alike two names are, from 0 to 1: as wholes, or one inside the other («Unicef México»). */
const parecido = (suyo: Prisma.Sql, nombre: Prisma.Sql) => sql`greatest(
  similarity(${suyo}, ${nombre}),
  0.8 * word_similarity(${suyo}, ${nombre}),
  0.8 * word_similarity(${nombre}, ${suyo}))`

/**
 * The accepted entries of one catalogue whose name, siglas or alias look like those of each entry in `ids`, the most
 * alike first, `limit` for each. `de` says of which.
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
    select s.* from ${tabla} p cross join lateral (
      select ${columnasDeEntrada(lista)}, p.id::text as de,
        (select count(*)::int from ${usos} u where u.${llave} = e.id) as acciones
      from ${tabla} e cross join lateral (
        select max(${parecido(sql`sin_acentos(suyo)`, sql`sin_acentos(p.nombre)`)}) as cuanto
        from unnest(e.alias || array[e.nombre, nullif(${siglas}, '')]) suyo where suyo is not null) c
      where e.estado = 'aceptada' and e.id <> p.id and c.cuanto >= ${UMBRAL}
      order by c.cuanto desc, e.nombre limit ${limit}) s
    where p.id in (${wanted})`
}
