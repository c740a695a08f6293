import { refuse } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import { likeDe } from '@/lib/core/server/like'
import { Prisma } from '@/generated/prisma/client'
import { canCatalogo, LISTAS, type Entrada, type Lista } from '../abierto'
import { listSimilares, type Similar } from './parecidas'
import { columnasDeEntrada, TABLAS } from './tablas'

const { sql, join } = Prisma

type Persona = { roles: readonly string[] }

/** What the desk tells of an entry: how many acciones name it; of those no longer in draft, the folios. */
export type EntradaEnUso = Entrada & { acciones: number; folios: string[] }
export type Propuesta = EntradaEnUso & { lista: Lista; similares: Similar[] }

export const ENTRADAS_POR_PAGINA = 50
/** Fewer: for each of them the whole catalogue is searched for what it may be. */
export const PROPUESTAS_POR_PAGINA = 20

/** Uses of `e`: a draft counts and shows nothing else. */
const usosDe = (lista: Lista) => {
  const { usos, llave } = TABLAS[lista]
  return sql`lateral (
    select count(*)::int as acciones,
      coalesce(array_agg(a.folio order by a.folio) filter (where a.estado <> 'borrador'), '{}') as folios
    from ${usos} u join accion a on a.id = u.accion_id where u.${llave} = e.id) uso`
}

/** A propuesta is the Gabinete's once an acción that names it has left the hands of its enlace. */
const propuestasDe = (lista: Lista) => {
  const { tabla } = TABLAS[lista]
  return sql`select ${lista}::text as lista, ${columnasDeEntrada(lista)}, uso.acciones, uso.folios
    from ${tabla} e cross join ${usosDe(lista)} where e.estado = 'propuesta'`
}

/**
 * How many propuestas wait for the Gabinete, as a scalar of a larger query: the frame of every page asks. An index on
 * each side of the names makes it a few lookups.
 */
export const propuestasPorVer = sql`(${join(
  LISTAS.map((lista) => {
    const { tabla, usos, llave } = TABLAS[lista]
    return sql`(select count(*) from ${tabla} e where e.estado = 'propuesta' and exists (
      select from ${usos} u join accion a on a.id = u.accion_id
      where u.${llave} = e.id and a.estado <> 'borrador'))`
  }),
  ' + ',
)})`

/**
 * What waits to be accepted, with what it may be another name of. Those only in drafts are counted, never shown:
 * they are still their enlace's.
 */
export async function listPropuestas(
  usuario: Persona,
  pagina: number,
): Promise<{ propuestas: Propuesta[]; total: number; enBorradores: number }> {
  if (!canCatalogo(usuario)) refuse('forbidden')
  const todas = await prisma.$queryRaw<(EntradaEnUso & { lista: Lista })[]>`
    ${join(LISTAS.map(propuestasDe), ' union all ')}`
  const visibles = todas
    .filter(({ folios }) => folios.length > 0)
    .toSorted((a, b) => (a.folios[0]! < b.folios[0]! ? -1 : 1))
  const desde = (pagina - 1) * PROPUESTAS_POR_PAGINA
  const suyas = visibles.slice(desde, desde + PROPUESTAS_POR_PAGINA)
  const similares = await Promise.all(
    LISTAS.map((lista) =>
      listSimilares(
        prisma,
        lista,
        suyas.filter((propuesta) => propuesta.lista === lista).map(({ id }) => id),
        3,
      ),
    ),
  )
  const propuestas = suyas.map((propuesta) => ({
    ...propuesta,
    similares: similares.flat().filter(({ de }) => de === propuesta.id),
  }))
  return { propuestas, total: visibles.length, enBorradores: todas.length - visibles.length }
}

/** Accepted entries of one catalogue that say `texto` in any of their names, by name. */
export async function listEntradas(
  usuario: Persona,
  lista: Lista,
  texto: string,
  pagina: number,
): Promise<{ entradas: EntradaEnUso[]; total: number }> {
  if (!canCatalogo(usuario)) refuse('forbidden')
  const { tabla, siglas } = TABLAS[lista]
  const rows = await prisma.$queryRaw<(EntradaEnUso & { total: number })[]>`
    with e as (
      select e.*, count(*) over ()::int as total from ${tabla} e
      where e.estado = 'aceptada' and sin_acentos(concat_ws(' ', e.nombre, ${siglas}, array_to_string(e.alias, ' ')))
        like sin_acentos(${likeDe(texto)})
      order by e.nombre collate "es-x-icu"
      limit ${ENTRADAS_POR_PAGINA} offset ${(pagina - 1) * ENTRADAS_POR_PAGINA})
    select ${columnasDeEntrada(lista)}, uso.acciones, uso.folios, e.total
    from e cross join ${usosDe(lista)} order by e.nombre collate "es-x-icu"`
  return { entradas: rows, total: rows[0]?.total ?? 0 }
}

/**
 * One entry, with what it may be another name of and the name of its país; null when there is none, or when it is a
 * propuesta that only drafts name.
 */
export async function getEntrada(
  usuario: Persona,
  lista: Lista,
  id: string,
): Promise<(EntradaEnUso & { similares: Similar[]; nombreDePais: string }) | null> {
  if (!canCatalogo(usuario)) refuse('forbidden')
  const [entrada] = await prisma.$queryRaw<EntradaEnUso[]>`
    select ${columnasDeEntrada(lista)}, uso.acciones, uso.folios
    from ${TABLAS[lista].tabla} e cross join ${usosDe(lista)} where e.id = ${id}::uuid`
  if (!entrada || (entrada.estado === 'propuesta' && entrada.folios.length === 0)) return null
  const [similares, pais] = await Promise.all([
    listSimilares(prisma, lista, [id], 6),
    entrada.pais &&
      prisma.pais.findUnique({ where: { codigo: entrada.pais }, select: { nombre: true } }),
  ])
  return { ...entrada, similares, nombreDePais: (pais && pais.nombre) || '' }
}
