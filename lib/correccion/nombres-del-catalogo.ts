import {
  claveDeNombre,
  contenidosDe,
  escritoEn,
  isParteDeOtro,
  isSeguido,
  type Contenido,
} from './nombres'
import type { NombreConocido } from './regla-de-semestre'

type Entrada = { claves: readonly string[]; nombre: string; escritos: ReadonlySet<string> }

/** The names of the catalogues by their first word, the longest first. */
export type IndiceDeNombres = ReadonlyMap<string, readonly Entrada[]>

/** Where a text says a name of the catalogues, and how. */
export type NombreDicho = {
  escrito: string
  posicion: number
  fin: number
  nombre: string
  isIgual: boolean
}

/** From its first word to its last: a text may say “de La Victoria” or “la Victoria”. */
function sinArticulo(nombre: string): string {
  const contenidos = contenidosDe(nombre)
  return escritoEn(nombre, contenidos[0]?.inicio ?? 0, contenidos.at(-1)?.fin ?? nombre.length)
}

/**
 * One entry for each way of naming: the name, and each alias of other words. An alias that differs from the name only in
 * its grammar is there to find it, not to write it.
 */
export function indexarNombres(nombres: readonly NombreConocido[]): IndiceDeNombres {
  const porClave = new Map<string, { nombre: string; escritos: Set<string> }>()
  const add = (nombre: string) => {
    const clave = claveDeNombre(nombre)
    const escrito = sinArticulo(nombre)
    const known = porClave.get(clave)
    if (!known) porClave.set(clave, { nombre: escrito, escritos: new Set([escrito.toLowerCase()]) })
  }
  for (const { nombre } of nombres) add(nombre)
  // “ONU-Hábitat”: a sigla of two words is written as it is, whatever an alias says.
  for (const { siglas } of nombres) add(siglas)
  for (const { alias } of nombres) for (const one of alias) add(one)
  const index = new Map<string, Entrada[]>()
  for (const [clave, one] of porClave) {
    const claves = clave.split(' ')
    // A name of one word is a word of the dictionary too often.
    if (claves.length < 2) continue
    const primera = claves[0]!
    index.set(primera, [...(index.get(primera) ?? []), { claves, ...one }])
  }
  for (const entradas of index.values()) {
    entradas.sort((a, b) => b.claves.length - a.claves.length)
  }
  return index
}

const isAqui = (contenidos: readonly Contenido[], at: number, { claves }: Entrada, texto: string) =>
  claves.every((clave, n) => {
    const one = contenidos[at + n]
    if (one?.llana !== clave) return false
    return n === 0 || isSeguido(texto, contenidos[at + n - 1]!, one)
  })

/** The names of the catalogues that a text says, the longest at each place. */
export function nombresDichos(texto: string, index: IndiceDeNombres): NombreDicho[] {
  const contenidos = contenidosDe(texto)
  const found: NombreDicho[] = []
  for (let at = 0; at < contenidos.length; at++) {
    const primera = contenidos[at]!
    // In lower case it is said of many, not named.
    if (!/^\p{Lu}/u.test(primera.texto)) continue
    const entrada = index.get(primera.llana)?.find((one) => isAqui(contenidos, at, one, texto))
    if (!entrada) continue
    const { fin } = contenidos[at + entrada.claves.length - 1]!
    const escrito = escritoEn(texto, primera.inicio, fin)
    at += entrada.claves.length - 1
    const isIgual = entrada.escritos.has(escrito.toLowerCase())
    if (!isIgual && isParteDeOtro(texto, fin)) continue
    found.push({ escrito, posicion: primera.inicio, fin, nombre: entrada.nombre, isIgual })
  }
  return found
}
