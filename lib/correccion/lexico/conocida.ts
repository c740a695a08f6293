import { isDerivada } from './derivadas'
import type { Lexico } from './lexico'

/** Whether a word is right: of the dictionary, of the catalogues, or made of one that is. */
export function isConocida(palabra: string, { diccionario, propias }: Lexico): boolean {
  const suelta = palabra.toLowerCase()
  const conoce = (otra: string) => diccionario.conoce(otra) || propias.has(otra)
  return diccionario.conoce(palabra) || propias.has(suelta) || isDerivada(suelta, conoce)
}
