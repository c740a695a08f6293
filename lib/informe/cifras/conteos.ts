import type { Conteo } from './figura'

const collator = new Intl.Collator('es')

/**
 * How many items have each name, an item once under each: most first, those alike in Spanish alphabetical order.
 */
export function countBy<T>(items: T[], namesOf: (item: T) => string[]): Conteo[] {
  const totals = new Map<string, number>()
  for (const item of items)
    for (const name of new Set(namesOf(item)))
      if (name !== '') totals.set(name, (totals.get(name) ?? 0) + 1)
  return [...totals]
    .map(([nombre, total]) => ({ nombre, total }))
    .sort((a, b) => b.total - a.total || collator.compare(a.nombre, b.nombre))
}

/** A share of a whole with one decimal: «9.5 %». */
export const porcentaje = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`

/** «uno, dos y tres»; before an i it is “e”. */
export function enumerar(words: string[]): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  const and = /^h?i(?![aeou])/i.test(last.normalize('NFD')) ? 'e' : 'y'
  return `${words.slice(0, -1).join(', ')} ${and} ${last}`
}
