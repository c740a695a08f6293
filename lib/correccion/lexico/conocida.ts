import { isDerivada } from './derivadas'
import type { Lexico } from './lexico'

/** Texts repeat their words: most are asked for again. So many are kept, and then it begins anew. */
const RECORDADAS = 50_000
const memoria = new WeakMap<Lexico, Map<string, boolean>>()

function recordadasDe(lexico: Lexico): Map<string, boolean> {
  const known = memoria.get(lexico)
  if (known && known.size < RECORDADAS) return known
  const nueva = new Map<string, boolean>()
  memoria.set(lexico, nueva)
  return nueva
}

function buscar(palabra: string, { diccionario, propias }: Lexico): boolean {
  const suelta = palabra.toLowerCase()
  const conoce = (otra: string) => diccionario.conoce(otra) || propias.has(otra)
  return diccionario.conoce(palabra) || propias.has(suelta) || isDerivada(suelta, conoce)
}

/** Whether a word is right: of the dictionary, of the catalogues, or made of one that is. */
export function isConocida(palabra: string, lexico: Lexico): boolean {
  const recordadas = recordadasDe(lexico)
  const known = recordadas.get(palabra)
  if (known !== undefined) return known
  const found = buscar(palabra, lexico)
  recordadas.set(palabra, found)
  return found
}
