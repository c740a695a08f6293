import { CAMPOS, type Campo } from './accion'
import type { Valores } from './valores'

/** One field in which what the person has and what was saved meanwhile are not the same. */
export type Diferencia = {
  campo: Campo
  mia: string
  otra: string
  /** Which one the form takes unless the person says otherwise. */
  propuesta: 'mia' | 'otra'
}

const igual = (a: string, b: string) =>
  a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()

/**
 * Compares three versions: what the form began with, what the person has now, and what someone else
 * saved. A field the person did not touch takes the other version; one they did keeps theirs.
 */
export function diferenciasDe(base: Valores, mia: Valores, otra: Valores): Diferencia[] {
  return CAMPOS.filter((campo) => !igual(mia[campo], otra[campo])).map((campo) => ({
    campo,
    mia: mia[campo],
    otra: otra[campo],
    propuesta: igual(mia[campo], base[campo]) ? 'otra' : 'mia',
  }))
}

/** The person's values with the proposal of each difference applied. */
export function valoresPropuestos(mia: Valores, diferencias: readonly Diferencia[]): Valores {
  const valores = { ...mia }
  for (const { campo, otra, propuesta } of diferencias) {
    if (propuesta === 'otra') valores[campo] = otra
  }
  return valores
}
