import { createHash } from 'node:crypto'

/** The same facts in the same order, however the database keeps the keys of an object. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]))
}

/** SHA-256 of frozen content, hexadecimal: of its JSON with sorted keys and no blanks. */
export function huellaDe(contenido: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(contenido)))
    .digest('hex')
}

/** What a person can compare: the first 32 digits in groups of four. */
export const huellaCorta = (huella: string) => huella.slice(0, 32).replace(/.{4}(?=.)/g, '$& ')
