import type { Campo } from './accion'
import type { DiffPart } from './diff'

/** The campos whose text an observación may quote. */
export const CITABLES: readonly Campo[] = ['titulo', 'descripcion']

export const CITA_MAX = 600

const QUOTE = /[“”„«»"‘’‚‹›´`]/
const DASH = /[‐‑–—−]/
/** What people put around what they quote. */
const AROUND = /^[\s'…]+|[\s'…]+$/g

/** The text with every run of blanks as one space and one kind of quotes and dashes; `at` says where each sign stood. */
function plain(texto: string): { signs: string; at: number[] } {
  let signs = ''
  const at: number[] = []
  for (let i = 0; i < texto.length; i++) {
    const sign = texto[i]!
    const isBlank = /\s/.test(sign)
    if (isBlank && (signs === '' || signs.endsWith(' '))) continue
    signs += isBlank ? ' ' : QUOTE.test(sign) ? "'" : DASH.test(sign) ? '-' : sign
    at.push(i)
  }
  return { signs, at }
}

/**
 * Where a quote stands in a text, as code units from (counted) and to (not counted): blanks, line breaks and kinds of
 * quotes and dashes may differ, and so may quotes or “…” around it. Null when it does not stand there.
 */
export function findCita(texto: string, cita: string): { from: number; to: number } | null {
  const { signs, at } = plain(texto)
  const whole = plain(cita).signs.trim()
  for (const wanted of [whole, whole.replace(AROUND, '')]) {
    const found = wanted === '' ? -1 : signs.indexOf(wanted)
    if (found >= 0) return { from: at[found]!, to: at[found + wanted.length - 1]! + 1 }
  }
  return null
}

/** A stretch of a text with the ids of what quotes it: all of them, those that begin here and those that end here. */
export type ParteCitada = DiffPart & { citadaPor: string[]; abre: string[]; cierra: string[] }

/** What quotes: by its words, or by where they stand. */
type Citada = { id: string; cita: string } | { id: string; from: number; to: number }

/** Cuts a text, with or without its changes, where quotes begin and end. What was taken out is never quoted. */
export function marcarCitas(parts: readonly DiffPart[], citas: readonly Citada[]): ParteCitada[] {
  const texto = parts.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('')
  const found = citas.flatMap((one) => {
    const place = 'cita' in one ? findCita(texto, one.cita) : one
    return place ? [{ id: one.id, from: place.from, to: place.to }] : []
  })
  const breaks = [...texto.matchAll(/\n\n/g)].map(({ index }) => index + 2)
  const cuts = [...found.flatMap(({ from, to }) => [from, to]), ...breaks].sort((a, b) => a - b)
  const idsOf = (is: (place: { from: number; to: number }) => boolean) =>
    found.filter(is).map(({ id }) => id)
  let at = 0
  return parts.flatMap(({ kind, text }): ParteCitada[] => {
    if (kind === 'removed') return [{ kind, text, citadaPor: [], abre: [], cierra: [] }]
    const end = at + text.length
    const edges = [at, ...new Set(cuts.filter((cut) => cut > at && cut < end)), end]
    at = end
    return edges.slice(1).map((to, index) => {
      const from = edges[index]!
      const citadaPor = idsOf((place) => place.from <= from && place.to >= to && from < to)
      const abre = idsOf((place) => place.from === from && from < to)
      const cierra = idsOf((place) => place.to === to && from < to)
      return { kind, text: texto.slice(from, to), citadaPor, abre, cierra }
    })
  })
}
