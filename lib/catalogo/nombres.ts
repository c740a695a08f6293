import { sinAcentos } from '@/lib/core/texto'

/** A catalogue entry that people may call by several names. */
export type Nombrado = { nombre: string; siglas?: string; alias?: readonly string[] }

/**
 * Looks entries up by name, siglas or alias, without regard to case or accents:
 * «eua», «Estados Unidos» and «Estados Unidos de América» find the same country.
 */
export function indexByNombre<T extends Nombrado>(
  entries: readonly T[],
): (texto: string) => T | undefined {
  const index = new Map<string, T>()
  const add = (nombre: string, entry: T) => {
    const key = normalizeNombre(nombre)
    if (key !== '' && !index.has(key)) index.set(key, entry)
  }
  // Names first: an alias never hides another entry's own name.
  for (const entry of entries) add(entry.nombre, entry)
  for (const entry of entries) {
    const { nombre, siglas = '', alias = [] } = entry
    // «Nombre (siglas)» is how our own lists offer it.
    for (const other of [siglas, `${nombre} (${siglas})`, ...alias]) add(other, entry)
  }
  return (texto) => index.get(normalizeNombre(texto))
}

function normalizeNombre(texto: string): string {
  const plain = sinAcentos(texto)
  // «…» is a poor name, but what somebody typed is not lost.
  return plain.replace(/[.,]/g, '').trim() || plain
}

/** What to say of a name that is no country's. */
export const paisDesconocido = (nombre: string) =>
  `No reconocemos el país “${nombre}”. Escríbalo en español, uno por renglón; por ejemplo, Brasil.`
