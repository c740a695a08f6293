import { lineasDe, sinAcentos } from '@/lib/core/texto'

/** Where the line with the caret begins and ends. */
export function lineAt(text: string, caret: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', caret - 1) + 1
  const next = text.indexOf('\n', caret)
  return { start, end: next < 0 ? text.length : next }
}

/** What may be written, and the other name by which it was found, if it was by one. */
export type Suggestion = { entry: string; by: string }

const MAX = 8

/** How well a name answers what was typed: 4 the same, 3 begins with it, 2 a word of it does, 1 contains it. */
function fit(key: string, wanted: string): number {
  if (key === wanted) return 4
  if (key.startsWith(wanted)) return 3
  if (key.includes(` ${wanted}`) || key.includes(`(${wanted}`)) return 2
  return key.includes(wanted) ? 1 : 0
}

/** Full stops are no part of an abbreviation: «EE. UU.» is «EE UU». */
const keyOf = (name: string) => sinAcentos(name).replaceAll('.', '')

/** The best name of an entry for what was typed; its own counts a little more than the others. */
function rank(names: readonly string[], wanted: string): Suggestion & { rank: number } {
  const [entry = ''] = names
  let best = { entry, by: '', rank: 0 }
  names.forEach((name, index) => {
    const own = index === 0 ? 1.25 : 0
    const found = fit(keyOf(name), wanted)
    if (found > 0 && found + own > best.rank) {
      best = { entry, by: index === 0 ? '' : name, rank: found + own }
    }
  })
  return best
}

/**
 * What may complete the line with the caret, without regard to accents, case or full stops, the best fit first;
 * never what another line has by any of its names, nor what the line already says. Each suggestion is
 * «Name|other name|…»: it is found by all of them and written as the first. Eight at most.
 */
export function suggest(suggestions: readonly string[], text: string, caret: number): Suggestion[] {
  const { start, end } = lineAt(text, caret)
  const wanted = keyOf(text.slice(start, end))
  if (wanted === '') return []
  const elsewhere = new Set(
    lineasDe(`${text.slice(0, start)}\n${text.slice(end)}`).map((line) => keyOf(line)),
  )
  return suggestions
    .map((suggestion) => suggestion.split('|'))
    .map((names) => ({ names, ...rank(names, wanted) }))
    .filter(({ names, entry, rank }) => {
      if (rank === 0 || keyOf(entry) === wanted) return false
      return !names.some((name) => elsewhere.has(keyOf(name)))
    })
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MAX)
    .map(({ entry, by }) => ({ entry, by }))
}
