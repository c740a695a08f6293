import type { Issue } from '@/lib/core/issue'
import type { Tx } from '@/lib/core/server/db'
import { indexByNombre, type Nombrado } from '../nombres'
import { lockCatalogo } from './tablas'

/** Rows found, or sentences about the names that were not. */
export type Resueltos<T> = { found: T[]; issues: Issue[] }

type Find<T> = (nombre: string) => T | undefined

/** «Brasil, Chile y Perú» on one line is three names when each of them is known. */
function splitKnown<T>(nombre: string, find: Find<T>): string[] {
  if (find(nombre)) return [nombre]
  const parts = nombre.split(/,\s*|\s+[ye]\s+/).filter(Boolean)
  return parts.every((part) => find(part)) ? parts : [nombre]
}

function resolve<T extends Nombrado>(
  nombres: readonly string[],
  entries: readonly T[],
  onUnknown: (nombre: string) => Issue,
): Resueltos<T> {
  const find = indexByNombre(entries)
  const found = new Set<T>()
  const issues: Issue[] = []
  for (const nombre of nombres.flatMap((nombre) => splitKnown(nombre, find))) {
    const entry = find(nombre)
    if (entry) found.add(entry)
    else issues.push(onUnknown(nombre))
  }
  return { found: [...found], issues }
}

/** Countries by name, old name or abbreviation. México is told apart: the informe names the foreign ones. */
export async function resolvePaises(tx: Tx, nombres: readonly string[]) {
  if (nombres.length === 0) return { found: [], issues: [] }
  const paises = await tx.pais.findMany({ select: { codigo: true, nombre: true, alias: true } })
  const { found, issues } = resolve(nombres, paises, (nombre) => ({
    campo: 'paises',
    mensaje: `No reconocemos el país “${nombre}”. Escríbalo en español, uno por renglón; por ejemplo, Brasil.`,
  }))
  if (found.some((pais) => pais.codigo === 'MX')) {
    issues.push({ campo: 'paises', mensaje: 'Quite México: aquí van sólo los países extranjeros.' })
  }
  return { found, issues }
}

/** Dependencias by name or siglas; only those of the catalogue exist. */
export async function resolveDependencias(tx: Tx, nombres: readonly string[]) {
  if (nombres.length === 0) return { found: [], issues: [] }
  const dependencias = await tx.dependencia.findMany({
    where: { activa: true },
    select: { id: true, nombre: true, siglas: true },
  })
  return resolve(nombres, dependencias, (nombre) => ({
    campo: 'participantes',
    mensaje: `No reconocemos la dependencia “${nombre}”. Use su nombre o sus siglas, una por renglón.`,
  }))
}

type Abierto = 'ciudad' | 'contraparte' | 'red'

/** Ids of ciudades, contrapartes or redes; what the catalogue lacks enters it as a propuesta. */
export async function resolveOPropone(
  tx: Tx,
  catalogo: Abierto,
  nombres: readonly string[],
): Promise<string[]> {
  if (nombres.length === 0) return []
  await lockCatalogo(tx, 'shared')
  const find = indexByNombre(await listAbierto(tx, catalogo))
  const nuevos = distinct(nombres.filter((nombre) => !find(nombre)))
  if (nuevos.length === 0) return uniqueIds(nombres, find)
  await createPropuestas(tx, catalogo, nuevos)
  return uniqueIds(nombres, indexByNombre(await listAbierto(tx, catalogo)))
}

/** Of names that are one to `indexByNombre` («São Paulo», «SAO PAULO»), the first. */
function distinct(nombres: readonly string[]): string[] {
  const entries = nombres.map((nombre) => ({ nombre }))
  const find = indexByNombre(entries)
  return entries.filter((entry) => find(entry.nombre) === entry).map(({ nombre }) => nombre)
}

function uniqueIds(nombres: readonly string[], find: (n: string) => { id: string } | undefined) {
  return [...new Set(nombres.flatMap((nombre) => find(nombre)?.id ?? []))]
}

async function listAbierto(tx: Tx, catalogo: Abierto): Promise<(Nombrado & { id: string })[]> {
  const named = { id: true, nombre: true } as const
  const orderBy = { nombre: 'asc' } as const
  if (catalogo === 'ciudad') {
    return tx.ciudad.findMany({ select: { ...named, alias: true }, orderBy })
  }
  const select = { ...named, siglas: true, alias: true } as const
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
