import { z } from 'zod'
import { recordSuceso, type Actor } from '@/lib/bitacora/server/record'
import type { SucesoDeCatalogo } from '@/lib/bitacora/suceso'
import type { Issue } from '@/lib/core/issue'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { lineasDe, limpiarLinea } from '@/lib/core/texto'
import {
  canCatalogo,
  CON_PAIS,
  CON_SIGLAS,
  LISTAS,
  vistoDe,
  type Entrada,
  type Lista,
} from '../abierto'
import { indexByNombre, paisDesconocido } from '../nombres'
import { resolvePaises } from './resolver'
import { getEntradaParaCambiar, listEntradasDe, lockCatalogo, writeEntrada } from './tablas'

/** A person with their roles: catalogo knows people only as a parameter. */
export type ContextoDeCatalogo = {
  tx: Tx
  usuario: Actor & { roles: readonly string[] }
  now: Date
}

/** An entry as its page showed it. */
export const entradaVistaSchema = z.object({
  lista: z.enum(LISTAS),
  id: z.uuid(),
  visto: z.string().max(20_000),
})
export type EntradaVista = z.output<typeof entradaVistaSchema>

const MAX = 300
const linea = z
  .string()
  .transform(limpiarLinea)
  .pipe(z.string().max(MAX, `Es demasiado largo: caben ${MAX} caracteres.`))

/** An entry as its form posts it: `alias` one a line, `pais` by any of its names. */
export const entradaSchema = entradaVistaSchema.extend({
  nombre: linea.pipe(z.string().min(1, 'Escriba el nombre.')),
  siglas: linea.default(''),
  alias: z
    .string()
    .max(10_000, 'Son demasiados.')
    .default('')
    .transform((texto) => lineasDe(texto)),
  pais: linea.default(''),
})
export type EntradaInput = z.output<typeof entradaSchema>

/** The same, with the button that was pressed. */
export const entradaDecididaSchema = entradaSchema.extend({
  intento: z.enum(['aceptar', 'editar']),
})

/**
 * Claims an entry for a change: this person may, it exists and says what their page showed. Nobody else changes or
 * newly names entries until the transaction ends. Refuses `forbidden`, `not_found` or `stale`.
 */
export async function reclamarEntrada(
  { lista, id, visto }: EntradaVista,
  { tx, usuario }: ContextoDeCatalogo,
): Promise<Entrada> {
  if (!canCatalogo(usuario)) refuse('forbidden')
  await lockCatalogo(tx, 'alone')
  const entrada = await getEntradaParaCambiar(tx, lista, id)
  return vistoDe(entrada) === visto ? entrada : refuse('stale')
}

/** Among other names, those that say something more than the name and the siglas. */
export function aliasDe(nombre: string, siglas: string, otros: readonly string[]): string[] {
  const find = indexByNombre([{ nombre, siglas }])
  const alias: string[] = []
  for (const otro of otros) {
    const isKnown = indexByNombre([{ nombre: '', alias }])
    if (otro !== '' && !find(otro) && !isKnown(otro)) alias.push(otro)
  }
  return alias
}

async function paisDe(tx: Tx, texto: string, issues: Issue[]): Promise<string | null> {
  if (texto === '') return null
  // México counts here: a contraparte may well be of the country.
  const { found, desconocidos } = await resolvePaises(tx, [texto])
  issues.push(
    ...desconocidos.map((nombre) => ({ campo: 'pais', mensaje: paisDesconocido(nombre) })),
  )
  return found[0]?.id ?? null
}

/** The names of one entry may not be those of another: both would be found by them. */
function choquesDe(input: EntradaInput, otras: readonly Entrada[]): Issue[] {
  const find = indexByNombre(otras)
  const otra = find(input.nombre)
  const issues: Issue[] = []
  if (otra) {
    const mensaje = `“${input.nombre}” ya es un nombre de “${otra.nombre}”: fusione las dos.`
    issues.push({ campo: 'nombre', mensaje })
  }
  for (const alias of input.alias) {
    const choque = find(alias)
    if (!choque) continue
    const mensaje = `“${alias}” ya es un nombre de “${choque.nombre}”. Quítelo, o fusione las dos.`
    issues.push({ campo: 'alias', mensaje })
  }
  return issues
}

/**
 * The entry with what the form says. A name that changes stays as an alias: forms that are open would propose it
 * again. Refuses with sentences on `nombre`, `alias` or `pais`.
 */
export async function escribirEntrada(
  antes: Entrada,
  input: EntradaInput,
  { tx }: ContextoDeCatalogo,
): Promise<Entrada> {
  const { lista, nombre } = input
  const otras = (await listEntradasDe(tx, lista)).filter(({ id }) => id !== antes.id)
  const issues = choquesDe(input, otras)
  const pais = CON_PAIS.includes(lista) ? await paisDe(tx, input.pais, issues) : null
  if (issues.length > 0) refuseWith(...issues)
  const siglas = CON_SIGLAS.includes(lista) ? input.siglas : ''
  const alias = aliasDe(nombre, siglas, [
    ...input.alias,
    ...(antes.nombre === nombre ? [] : [antes.nombre]),
  ])
  return { ...antes, nombre, siglas, alias, pais }
}

/** Writes the entry and its suceso. */
export async function terminarEntrada(
  tipo: 'catalogo.aceptar' | 'catalogo.editar',
  lista: Lista,
  antes: Entrada,
  despues: Entrada,
  { tx, usuario, now }: ContextoDeCatalogo,
): Promise<void> {
  await writeEntrada(tx, lista, despues)
  const datos: SucesoDeCatalogo['datos'] = {
    lista,
    entradaId: antes.id,
    nombre: despues.nombre,
    ...(antes.nombre !== despues.nombre && { anterior: antes.nombre }),
    detalle: `“${despues.nombre}”${antes.nombre === despues.nombre ? '' : `, antes “${antes.nombre}”`}`,
  }
  await recordSuceso(tx, usuario, { tipo, datos }, now)
}
