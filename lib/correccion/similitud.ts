import { sinAcentos } from '@/lib/core/texto'

/** Words in a run that two texts may share without one copying the other: below it, everybody writes alike. */
const RUN = 5

/** From this share of its runs on, a text counts as copied (docs: rule `copia_descripcion`). */
export const COPIA_UMBRAL = 0.3

/** Every run of five words of a text, however it is accented, capitalised or punctuated. */
export function shinglesDe(texto: string): Set<string> {
  const palabras = sinAcentos(texto).match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = new Set<string>()
  for (let at = 0; at + RUN <= palabras.length; at++) {
    runs.add(palabras.slice(at, at + RUN).join(' '))
  }
  return runs
}

/**
 * How much of `texto` stands in `otro`: the share of its runs of five words, from 0 to 1. A text of fewer words
 * repeats nothing.
 */
export function contencion(texto: string, otro: string): number {
  const own = shinglesDe(texto)
  if (own.size === 0) return 0
  const others = shinglesDe(otro)
  return [...own].filter((run) => others.has(run)).length / own.size
}
