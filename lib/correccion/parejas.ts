import { daysBetween } from '@/lib/core/clock'
import { DIAS_CERCA, type Preparada } from './parecido'

/** Letters by which a word finds its like: «ambiente», «ambiental». */
const CLAVE = 6
/** Words of a título, the longest first, and stretches of its days, that are looked at. */
const PALABRAS = 8
const TRAMOS = 12
/** A word of so few títulos compares them all; a word of more only those near in time or with a second word in common. */
const RARA = 30
/** How many neighbours in time are looked at in a block, so that no block is ever compared with itself whole. */
const VECINAS = 25
/** Share of the shorter título's letters that both must have: less on the same days, none with a name in common then. */
const COMPARTIDO = { siempre: 0.4, cerca: 0.25 }

/** `letras`: how many each word has. A word is a number: that is cheaper to look for. */
type Ficha = { claves: number[]; letras: ReadonlyMap<number, number>; total: number }
/** One acción in a block, at one stretch of its days; days are counted from a fixed one. */
type Entrada = { n: number; inicio: number; fin: number }

const DESDE = '2000-01-01'

function fichaDe({ palabras }: Preparada, numeros: Map<string, number>): Ficha {
  const letras = new Map<number, number>()
  for (const palabra of palabras) {
    const clave = palabra.slice(0, CLAVE)
    const numero = numeros.get(clave) ?? numeros.size
    numeros.set(clave, numero)
    letras.set(numero, palabra.length)
  }
  const claves = [...letras].sort((a, b) => b[1] - a[1]).slice(0, PALABRAS)
  const total = palabras.join('').length
  return { claves: claves.map(([clave]) => clave).sort((a, b) => a - b), letras, total }
}

function compartido(a: Ficha, b: Ficha): number {
  let shared = 0
  for (const [clave, letras] of a.letras) {
    const others = b.letras.get(clave)
    if (others !== undefined) shared += Math.min(letras, others)
  }
  return shared / Math.max(1, Math.min(a.total, b.total))
}

function entradasDe({ cortas }: Preparada, n: number): Entrada[] {
  return cortas.slice(0, TRAMOS).map(({ inicio, fin }) => ({
    n,
    inicio: daysBetween(DESDE, inicio),
    fin: daysBetween(DESDE, fin),
  }))
}

function addTo<T>(blocks: Map<number, T[]>, clave: number, ...values: T[]) {
  const block = blocks.get(clave)
  if (block) block.push(...values)
  else blocks.set(clave, values)
}

const comparteNombre = (a: Preparada, b: Preparada) =>
  (['nombres', 'ciudades', 'lugares'] as const).some((lista) =>
    [...a[lista].keys()].some((nombre) => b[lista].has(nombre)),
  )

/** Index of the blocks: who has each word, and each two words; and when. */
function indexar(fichas: readonly Ficha[], preparadas: readonly Preparada[], cuantas: number) {
  const palabras = new Map<number, number[]>()
  const pares = new Map<number, number[]>()
  const dias = new Map<number, Entrada[]>()
  fichas.forEach(({ claves }, n) => {
    const entradas = entradasDe(preparadas[n]!, n)
    claves.forEach((clave, at) => {
      addTo(palabras, clave, n)
      addTo(dias, clave, ...entradas)
      for (const other of claves.slice(at + 1)) addTo(pares, clave * cuantas + other, n)
    })
  })
  return { palabras, pares, dias }
}

/**
 * Pairs of acciones, by their places in the list, that may be alike: those that share a rare word, two words, or one
 * word and their days. Never all against all: each block is compared whole only while it is small, and else with the
 * nearest of it, so that the work grows with the list and not with its square.
 */
export function* parejasPosibles(
  preparadas: readonly Preparada[],
): Generator<readonly [number, number]> {
  const numeros = new Map<string, number>()
  const fichas = preparadas.map((preparada) => fichaDe(preparada, numeros))
  const { palabras, pares, dias } = indexar(fichas, preparadas, numeros.size)
  const seen = new Set<number>()
  const isParecido = (a: number, b: number, share: number) =>
    compartido(fichas[a]!, fichas[b]!) >= share

  /** The pair in its order, once. */
  function* propose(a: number, b: number, isEnough: () => boolean) {
    if (a === b) return
    const pareja = a < b ? a * fichas.length + b : b * fichas.length + a
    if (seen.has(pareja) || !isEnough()) return
    seen.add(pareja)
    yield a < b ? ([a, b] as const) : ([b, a] as const)
  }
  function* compararBloque(block: readonly number[], vecinas: number) {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1, at + 1 + vecinas)) {
        yield* propose(a, b, () => isParecido(a, b, COMPARTIDO.siempre))
      }
    }
  }
  function* compararDias(block: readonly Entrada[]) {
    for (const [at, { n: a, fin }] of block.entries()) {
      for (const { n: b, inicio } of block.slice(at + 1, at + 1 + VECINAS)) {
        if (inicio - fin > DIAS_CERCA) break
        const isCerca = () =>
          isParecido(a, b, COMPARTIDO.cerca) || comparteNombre(preparadas[a]!, preparadas[b]!)
        yield* propose(a, b, isCerca)
      }
    }
  }
  for (const block of palabras.values()) {
    if (block.length <= RARA) yield* compararBloque(block, RARA)
  }
  for (const block of pares.values()) yield* compararBloque(block, VECINAS)
  for (const block of dias.values()) {
    yield* compararDias(block.toSorted((a, b) => a.inicio - b.inicio))
  }
}
