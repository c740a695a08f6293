import { lineasDe, sinAcentos } from '@/lib/core/texto'

/** Where the line with the caret begins and ends. */
export function lineAt(text: string, caret: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', caret - 1) + 1
  const next = text.indexOf('\n', caret)
  return { start, end: next < 0 ? text.length : next }
}

/**
 * What may complete the line with the caret: without regard to accents or case, first what begins
 * with it, then what contains it; never what the list already has. Eight at most.
 */
export function suggest(suggestions: readonly string[], text: string, caret: number): string[] {
  const { start, end } = lineAt(text, caret)
  const wanted = sinAcentos(text.slice(start, end))
  if (wanted === '') return []
  const present = new Set(lineasDe(text).map(sinAcentos))
  const rank = (entry: string) => {
    const key = sinAcentos(entry)
    if (present.has(key)) return 0
    if (key.startsWith(wanted)) return 3
    return key.includes(` ${wanted}`) || key.includes(`(${wanted}`)
      ? 2
      : key.includes(wanted)
        ? 1
        : 0
  }
  return suggestions
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((ranked) => ranked.rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, 8)
    .map(({ entry }) => entry)
}
