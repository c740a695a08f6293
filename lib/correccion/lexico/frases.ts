import { sinAcentos } from '@/lib/core/texto'
import { palabrasDe, type PalabraDeTexto, type Tramo } from '../texto-libre'

type Frase = { nombre: string; palabras: readonly string[]; llanas: readonly string[] }

/** Names of several words, by the first of them without accents; the longest first. */
export type IndiceDeFrases = ReadonlyMap<string, readonly Frase[]>

/** A name of the catalogue in a text, and how the text writes it. */
export type FraseHallada = Tramo & { nombre: string; cita: string }

export function indexarFrases(nombres: readonly string[]): IndiceDeFrases {
  const index = new Map<string, Frase[]>()
  for (const nombre of nombres) {
    const palabras = palabrasDe(nombre).map(({ texto }) => texto)
    const llanas = palabras.map(sinAcentos)
    const [first] = llanas
    if (first === undefined) continue
    const frases = index.get(first) ?? []
    frases.push({ nombre, palabras, llanas })
    index.set(first, frases)
  }
  for (const frases of index.values()) frases.sort((a, b) => b.llanas.length - a.llanas.length)
  return index
}

const isAt = (
  palabras: readonly PalabraDeTexto[],
  llanas: readonly string[],
  at: number,
  frase: Frase,
) =>
  frase.llanas.every((llana, i) => llanas[at + i] === llana) &&
  // Both begin with a capital: “la ciudad de Lima” is not the name “Ciudad de Lima”.
  /^\p{Lu}/u.test(palabras[at]!.texto)

/** The names of the index that stand in a text, whatever their accents; the longest at each place. */
export function frasesEn(texto: string, index: IndiceDeFrases): FraseHallada[] {
  const palabras = palabrasDe(texto)
  const llanas = palabras.map((palabra) => sinAcentos(palabra.texto))
  const halladas: FraseHallada[] = []
  for (let at = 0; at < palabras.length; at++) {
    const frase = index.get(llanas[at]!)?.find((one) => isAt(palabras, llanas, at, one))
    if (!frase) continue
    const last = at + frase.llanas.length - 1
    const [{ inicio }, { fin }] = [palabras[at]!, palabras[last]!]
    halladas.push({ nombre: frase.nombre, cita: texto.slice(inicio, fin), inicio, fin })
    at = last
  }
  return halladas
}
