import type { Tx } from '@/lib/core/server/db'
import { Prisma } from '@/generated/prisma/client'
import { filasDeFechas, type Listas } from './columnas'
import type { Relaciones } from './guardado'

const SIN_LISTAS: Listas = {
  fechas: [],
  participantes: [],
  contrapartes: [],
  paises: [],
  ciudades: [],
  redes: [],
  evidencia: [],
}

const ids = (entradas: readonly { id: string }[]) => entradas.map(({ id }) => id)

/** The lists as they are saved, without the names. */
export function listasDe({ fechas, evidencia, ...nombradas }: Relaciones): Listas {
  const { participantes, contrapartes, paises, ciudades, redes } = nombradas
  return {
    fechas,
    evidencia,
    participantes: ids(participantes),
    contrapartes: ids(contrapartes),
    paises: ids(paises),
    ciudades: ids(ciudades),
    redes: ids(redes),
  }
}

/** The lists whose rows join the acción to a catalogue: table, column of the catalogue's id and its type. */
const UNIONES = {
  participantes: [Prisma.sql`accion_participante`, Prisma.sql`dependencia_id`, Prisma.sql`uuid`],
  contrapartes: [Prisma.sql`accion_contraparte`, Prisma.sql`contraparte_id`, Prisma.sql`uuid`],
  paises: [Prisma.sql`accion_pais`, Prisma.sql`pais_codigo`, Prisma.sql`bpchar`],
  ciudades: [Prisma.sql`accion_ciudad`, Prisma.sql`ciudad_id`, Prisma.sql`uuid`],
  redes: [Prisma.sql`accion_red`, Prisma.sql`red_id`, Prisma.sql`uuid`],
} as const
const LISTAS_UNIDAS = Object.keys(UNIONES) as (keyof typeof UNIONES)[]

type Cambio = { before: string[]; after: string[] }

/** Rows of entries that stay are only moved: what they carry (`participa`) stays with them. */
async function guardarUnion(
  tx: Tx,
  accionId: string,
  lista: keyof typeof UNIONES,
  { before, after }: Cambio,
): Promise<void> {
  const [tabla, columna, tipo] = UNIONES[lista]
  const gone = before.filter((id) => !after.includes(id))
  if (gone.length > 0) {
    await tx.$executeRaw`
      delete from ${tabla} where accion_id = ${accionId}::uuid and ${columna} = any(${gone}::${tipo}[])`
  }
  if (after.length === 0) return
  await tx.$executeRaw`
    insert into ${tabla} as l (accion_id, ${columna}, orden)
    select ${accionId}::uuid, e.id, e.orden - 1
    from unnest(${after}::${tipo}[]) with ordinality as e (id, orden)
    on conflict (accion_id, ${columna}) do update set orden = excluded.orden
    where l.orden <> excluded.orden`
}

/** Vínculos that stay keep their row, and so what was told of them; files are not touched. */
async function guardarVinculos(tx: Tx, accionId: string, { before, after }: Cambio): Promise<void> {
  const gone = before.filter((url) => !after.includes(url))
  const added = after.filter((url) => !before.includes(url))
  const vinculos = { accionId, tipo: 'vinculo' } as const
  if (gone.length > 0)
    await tx.evidencia.deleteMany({ where: { ...vinculos, ubicacion: { in: gone } } })
  if (added.length > 0) {
    await tx.evidencia.createMany({
      data: added.map((url) => ({
        ...vinculos,
        orden: after.indexOf(url),
        ubicacion: url,
        nombre: url,
      })),
    })
  }
  await tx.$executeRaw`
    update evidencia l set orden = e.orden - 1
    from unnest(${after}::text[]) with ordinality as e (url, orden)
    where l.accion_id = ${accionId}::uuid and l.tipo = 'vinculo' and l.ubicacion = e.url
      and l.orden <> e.orden - 1`
}

const isIgual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Writes what differs between the lists as they were read in this transaction and as they are to be. A list that did not
 * change costs no statement; an entry that stays keeps its row.
 */
export async function guardarListas(
  tx: Tx,
  accionId: string,
  after: Listas,
  before: Listas = SIN_LISTAS,
): Promise<void> {
  if (isIgual(before, after)) return
  for (const lista of LISTAS_UNIDAS) {
    const cambio = { before: before[lista], after: after[lista] }
    if (!isIgual(cambio.before, cambio.after)) await guardarUnion(tx, accionId, lista, cambio)
  }
  if (!isIgual(before.fechas, after.fechas)) {
    // Days are all that these rows say: there is nothing to keep.
    await tx.accionFecha.deleteMany({ where: { accionId } })
    await tx.accionFecha.createMany({ data: filasDeFechas(accionId, after.fechas) })
  }
  if (!isIgual(before.evidencia, after.evidencia)) {
    await guardarVinculos(tx, accionId, { before: before.evidencia, after: after.evidencia })
  }
  await quitarPropuestas(tx, before, after)
}

/** Half a name, saved while it was still being typed, leaves the catalogue with the last acción that had it. */
async function quitarPropuestas(tx: Tx, before: Listas, after: Listas): Promise<void> {
  const whereDe = (lista: 'contrapartes' | 'ciudades' | 'redes') => ({
    id: { in: before[lista].filter((id) => !after[lista].includes(id)) },
    estado: 'propuesta' as const,
    acciones: { none: {} },
  })
  const contrapartes = whereDe('contrapartes')
  const ciudades = whereDe('ciudades')
  const redes = whereDe('redes')
  if (contrapartes.id.in.length > 0) await tx.contraparte.deleteMany({ where: contrapartes })
  if (ciudades.id.in.length > 0) await tx.ciudad.deleteMany({ where: ciudades })
  if (redes.id.in.length > 0) await tx.red.deleteMany({ where: redes })
}
