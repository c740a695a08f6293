import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { Prisma } from '@/generated/prisma/client'
import type { Entrada, Lista } from '../abierto'

const { sql } = Prisma
const pais = sql`pais_codigo`
const siglas = sql`siglas`

/** Where each catalogue is kept, and by which table and column acciones name it. What it lacks is null or ''. */
export const TABLAS = {
  contrapartes: {
    tabla: sql`contraparte`,
    usos: sql`accion_contraparte`,
    llave: sql`contraparte_id`,
    siglas,
    pais,
  },
  redes: {
    tabla: sql`red`,
    usos: sql`accion_red`,
    llave: sql`red_id`,
    siglas,
    pais: sql`null::text`,
  },
  ciudades: {
    tabla: sql`ciudad`,
    usos: sql`accion_ciudad`,
    llave: sql`ciudad_id`,
    siglas: sql`''`,
    pais,
  },
} as const satisfies Record<Lista, Record<string, Prisma.Sql>>

/** The columns of an `Entrada` in a query over the catalogue's table, called `e`. */
export const columnasDeEntrada = (lista: Lista) => {
  const { siglas, pais } = TABLAS[lista]
  return sql`e.id::text, e.nombre, ${siglas} as siglas, e.alias, ${pais} as pais, e.estado::text`
}

/**
 * Every save that names catalogue entries holds this in common until it ends (see resolver.ts); who merges or
 * renames holds it alone, so that no save in between names an entry that is going away.
 */
export async function lockCatalogo(tx: Tx, how: 'shared' | 'alone'): Promise<void> {
  if (how === 'shared') {
    await tx.$executeRaw`select pg_advisory_xact_lock_shared(hashtext('catalogo'))`
  } else {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('catalogo'))`
  }
}

/** The entry, held until the transaction ends; or `not_found`. */
export async function getEntradaParaCambiar(tx: Tx, lista: Lista, id: string): Promise<Entrada> {
  const [entrada] = await tx.$queryRaw<Entrada[]>`
    select ${columnasDeEntrada(lista)} from ${TABLAS[lista].tabla} e where e.id = ${id}::uuid for update`
  return entrada ?? refuse('not_found')
}

/** Every entry of one catalogue, with the names by which it is found. */
export function listEntradasDe(tx: Tx, lista: Lista): Promise<Entrada[]> {
  return tx.$queryRaw<Entrada[]>`
    select ${columnasDeEntrada(lista)} from ${TABLAS[lista].tabla} e order by e.nombre`
}

/** Writes what an entry says. */
export async function writeEntrada(tx: Tx, lista: Lista, entrada: Entrada): Promise<void> {
  const { id, nombre, siglas, alias, pais, estado } = entrada
  const args = { where: { id }, data: { nombre, alias, estado }, select: { id: true } }
  if (lista === 'ciudades') {
    await tx.ciudad.update({ ...args, data: { ...args.data, paisCodigo: pais } })
  } else if (lista === 'redes') await tx.red.update({ ...args, data: { ...args.data, siglas } })
  else await tx.contraparte.update({ ...args, data: { ...args.data, siglas, paisCodigo: pais } })
}
