import { siglasPropias } from '@/lib/accion/labels'
import { cleanLine } from './clean'
import type { Material } from './material'

/** A sigla of the book with what it stands for, and the acciones that use it, by their place. */
export type SiglaUsada = { sigla: string; desarrollo: string; acciones: number[] }

const WORD = /[\p{L}\p{N}]+/gu
const LETTER = /[\p{L}\p{N}]/u
const collator = new Intl.Collator('es')

/** Whether `sigla` stands in the text by itself, not as a part of a longer word. */
function stands(sigla: string, text: string): boolean {
  for (let at = text.indexOf(sigla); at >= 0; at = text.indexOf(sigla, at + 1)) {
    const around = `${text.charAt(at - 1)}${text.charAt(at + sigla.length)}`
    if (!LETTER.test(around)) return true
  }
  return false
}

/**
 * Of the siglas that the house knows, those that the acciones use, in Spanish alphabetical order. What says no more than
 * the last word of its name («Cultura») is no sigla. Each text is looked through once, whatever the siglas.
 * @param textos what each acción says, in the order of the book
 */
export function listSiglas(
  textos: readonly string[],
  known: NonNullable<Material['siglas']>,
): SiglaUsada[] {
  const byFirstWord = new Map<string, SiglaUsada[]>()
  for (const { sigla: raw, desarrollo: name } of known) {
    const [sigla, desarrollo] = [cleanLine(raw), cleanLine(name)]
    const [first] = sigla.match(WORD) ?? []
    if (!first || siglasPropias({ nombre: desarrollo, siglas: sigla }) === '') continue
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { sigla, desarrollo, acciones: [] }])
  }
  textos.forEach((texto, place) => {
    for (const word of new Set(texto.match(WORD) ?? []))
      for (const one of byFirstWord.get(word) ?? [])
        if (stands(one.sigla, texto)) one.acciones.push(place)
  })
  return [...byFirstWord.values()]
    .flat()
    .filter(({ acciones }) => acciones.length > 0)
    .sort((a, b) => collator.compare(a.sigla, b.sigla))
}
