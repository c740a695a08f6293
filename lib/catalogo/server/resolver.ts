import type { Tx } from '@/lib/core/server/db'
import { indexByNombre, type Nombrado } from '../nombres'
import { lockCatalogo } from './tablas'

/** A row of a catalogue: its id (of a country its code) and the name a form shows. */
export type Entrada = { id: string; nombre: string }
/** Rows found, each once and in the order they were named; and the names that no row has. */
export type Resueltos = { found: Entrada[]; desconocidos: string[] }

type Fila = Nombrado & Entrada
type Find = (nombre: string) => Entrada | undefined

/** «Brasil, Chile y Perú» on one line is three names when each of them is known. */
function splitKnown(nombre: string, find: Find): string[] {
  if (find(nombre)) return [nombre]
  const parts = nombre.split(/,\s*|\s+[ye]\s+/).filter(Boolean)
  return parts.every((part) => find(part)) ? parts : [nombre]
}

/**
 * Finds names. Those of `propias`, the entries a list has already, are found by the very name its form shows; the
 * catalogue is read only for others, so that saving a list again costs nothing and no entry is lost that the
 * catalogue has since retired.
 */
async function resolve(
  nombres: readonly string[],
  propias: readonly Entrada[],
  listCatalogo: () => Promise<Fila[]>,
  split: (nombre: string, find: Find) => string[] = (nombre) => [nombre],
): Promise<Resueltos> {
  const own = new Map(propias.map((entrada) => [entrada.nombre, entrada]))
  const isAllOwn = nombres.every((nombre) => own.has(nombre))
  const inCatalogo = isAllOwn ? undefined : indexByNombre(await listCatalogo())
  const find: Find = (nombre) => own.get(nombre) ?? inCatalogo?.(nombre)
  const found = new Map<string, Entrada>()
  const desconocidos = new Set<string>()
  for (const nombre of nombres.flatMap((nombre) => split(nombre, find))) {
    const entrada = find(nombre)
    if (!entrada) desconocidos.add(nombre)
    else if (!found.has(entrada.id)) found.set(entrada.id, entrada)
  }
  return { found: [...found.values()], desconocidos: [...desconocidos] }
}

/** Countries by name, old name or abbreviation. México is among them, though the informe names the foreign ones. */
export function resolvePaises(
  tx: Tx,
  nombres: readonly string[],
  propios: readonly Entrada[] = [],
): Promise<Resueltos> {
  const listPaises = async () => {
    const paises = await tx.pais.findMany({ select: { codigo: true, nombre: true, alias: true } })
    return paises.map(({ codigo, ...pais }) => ({ ...pais, id: codigo }))
  }
  return resolve(nombres, propios, listPaises, splitKnown)
}

/** Dependencias by name or siglas; only those of the catalogue exist. */
export function resolveDependencias(
  tx: Tx,
  nombres: readonly string[],
  propias: readonly Entrada[] = [],
): Promise<Resueltos> {
  const select = { id: true, nombre: true, siglas: true } as const
  const listActivas = () => tx.dependencia.findMany({ where: { activa: true }, select })
  return resolve(nombres, propias, listActivas, splitKnown)
}

type Abierto = 'ciudad' | 'contraparte' | 'red'

/** Ids of ciudades, contrapartes or redes; what the catalogue lacks enters it as a propuesta. */
export async function resolveOPropone(
  tx: Tx,
  catalogo: Abierto,
  nombres: readonly string[],
  propias: readonly Entrada[] = [],
): Promise<string[]> {
  const look = () =>
    resolve(nombres, propias, async () => {
      await lockCatalogo(tx, 'shared')
      return listAbierto(tx, catalogo)
    })
  const { found, desconocidos } = await look()
  if (desconocidos.length === 0) return found.map(({ id }) => id)
  await createPropuestas(tx, catalogo, distinct(desconocidos))
  return (await look()).found.map(({ id }) => id)
}

/** Of names that are one to `indexByNombre` («São Paulo», «SAO PAULO»), the first. */
function distinct(nombres: readonly string[]): string[] {
  const entries = nombres.map((nombre) => ({ nombre }))
  const find = indexByNombre(entries)
  return entries.filter((entry) => find(entry.nombre) === entry).map(({ nombre }) => nombre)
}

async function listAbierto(tx: Tx, catalogo: Abierto): Promise<Fila[]> {
  const named = { id: true, nombre: true, alias: true } as const
  const orderBy = { nombre: 'asc' } as const
  if (catalogo === 'ciudad') return tx.ciudad.findMany({ select: named, orderBy })
  const select = { ...named, siglas: true } as const
  return catalogo === 'red'
    ? tx.red.findMany({ select, orderBy })
    : tx.contraparte.findMany({ select, orderBy })
}

async function createPropuestas(tx: Tx, catalogo: Abierto, nombres: string[]): Promise<void> {
  const args = {
    data: nombres.map((nombre) => ({ nombre, estado: 'propuesta' as const })),
    skipDuplicates: true,
  }
  if (catalogo === 'ciudad') await tx.ciudad.createMany(args)
  else if (catalogo === 'red') await tx.red.createMany(args)
  else await tx.contraparte.createMany(args)
}
