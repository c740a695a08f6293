import dictionary from 'dictionary-es-mx'
import nspell from 'nspell'
import type { Diccionario } from '../lexico/lexico'

const kept = globalThis as typeof globalThis & { accionDiccionario?: Diccionario }

function load(): Diccionario {
  const spell = nspell(dictionary)
  return { conoce: (palabra) => spell.correct(palabra) }
}

/**
 * The es-MX dictionary of this process, read at the first asking: about half a second, and 50 MB as long as the
 * process lives. Who serves pages asks for it before the first of them (instrumentation.ts).
 */
export function getDiccionario(): Diccionario {
  return (kept.accionDiccionario ??= load())
}
