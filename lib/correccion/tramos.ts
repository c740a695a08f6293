import { ENLACES, palabrasDe, type PalabraDeTexto } from './texto-libre'

/** A text as it is compared with others: its words, by number, and a key for each run of them. */
export type Comparado = {
  palabras: readonly PalabraDeTexto[]
  numeros: readonly number[]
  /** How many words of its own there are before each place. */
  propias: readonly number[]
}

/** Gives each word one number, however it is accented or capitalised. One for all the texts that are compared. */
export type Numerador = (palabra: string) => number

export function nuevoNumerador(): Numerador {
  const escritas = new Map<string, number>()
  const llanas = new Map<string, number>()
  return (palabra) => {
    const known = escritas.get(palabra)
    if (known !== undefined) return known
    const llana = palabra.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const numero = llanas.get(llana) ?? llanas.size + 1
    llanas.set(llana, numero)
    escritas.set(palabra, numero)
    return numero
  }
}

/** A word in lower case that is neither grammar nor a figure: names are written alike by everybody. */
const isPropia = (palabra: string) =>
  palabra === palabra.toLowerCase() && !/^\d/.test(palabra) && !ENLACES.has(palabra)

export function comparado(texto: string, numerador: Numerador): Comparado {
  const palabras = palabrasDe(texto)
  const propias = [0]
  for (const { texto: palabra } of palabras) {
    propias.push((propias.at(-1) ?? 0) + (isPropia(palabra) ? 1 : 0))
  }
  return { palabras, numeros: palabras.map(({ texto: palabra }) => numerador(palabra)), propias }
}

/** How many words of its own a run has. */
export const propiasEn = ({ propias }: Comparado, desde: number, n: number) =>
  (propias[desde + n] ?? 0) - (propias[desde] ?? 0)

const A = 0x9e3779b1
const B = 0x85ebca6b
const MEDIA = 2 ** 21

/** One number for a run of words: two runs that differ share it once in 2^53, so that no run is written out. */
function claveDe(numeros: readonly number[], desde: number, n: number): number {
  let one = 0
  let other = 0
  for (let at = desde; at < desde + n; at++) {
    const numero = numeros[at] ?? 0
    one = Math.imul(one ^ numero, A) + 1
    one ^= one >>> 15
    other = Math.imul(other + numero, B) ^ (other >>> 13)
  }
  return (one >>> 0) * MEDIA + ((other >>> 0) % MEDIA)
}

/** The runs of `n` words that have at least one of their own, with their keys. */
export function tramosDe(texto: Comparado, n: number): { clave: number; desde: number }[] {
  const tramos: { clave: number; desde: number }[] = []
  for (let desde = 0; desde + n <= texto.numeros.length; desde++) {
    if (propiasEn(texto, desde, n) > 0) {
      tramos.push({ clave: claveDe(texto.numeros, desde, n), desde })
    }
  }
  return tramos
}

/** How many words are the same from a place of one and a place of the other on. */
export function largoComun(a: Comparado, enA: number, b: Comparado, enB: number): number {
  let n = 0
  while (enA + n < a.numeros.length && a.numeros[enA + n] === b.numeros[enB + n]) n++
  return n
}

/** The longest run of words of the first that stands in the second, found by runs of `minimo`; null when none is so long. */
export function tramoMasLargo(
  a: Comparado,
  b: Comparado,
  minimo: number,
): { desde: number; n: number } | null {
  const lugares = new Map(
    tramosDe(b, minimo)
      .reverse()
      .map(({ clave, desde }) => [clave, desde]),
  )
  let best: { desde: number; n: number } | null = null
  let visto = 0
  for (const { clave, desde } of tramosDe(a, minimo)) {
    const enB = desde < visto ? undefined : lugares.get(clave)
    if (enB === undefined) continue
    const n = largoComun(a, desde, b, enB)
    visto = desde + Math.max(1, n - minimo)
    if (n >= minimo && n > (best?.n ?? 0)) best = { desde, n }
  }
  return best
}

/** The words of a run, as they are written. */
export function citaDe(
  texto: string,
  { palabras }: Comparado,
  { desde, n }: { desde: number; n: number },
): { cita: string; posicion: number } {
  const posicion = palabras[desde]?.inicio ?? 0
  return { cita: texto.slice(posicion, palabras[desde + n - 1]?.fin ?? posicion), posicion }
}
