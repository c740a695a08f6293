/**
 * JSON in one way only: keys in code point order, no blanks, what is undefined left out. The same data give the same
 * text on every machine, also after a database kept them in an order of its own.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(ordered(value))
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  // Without a prototype: a key named `__proto__` is a key like the others.
  const sorted = Object.create(null) as Record<string, unknown>
  for (const [key, inner] of entries) sorted[key] = ordered(inner)
  return sorted
}
