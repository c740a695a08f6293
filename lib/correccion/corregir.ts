import type { AccionRevisable, Contexto } from './accion-revisable'
import type { Hallazgo } from './hallazgo'
import { SEVERIDADES } from './hallazgo'
import { REGLAS } from './reglas'

/** The graver first, and then in their order. */
export const porSeveridad = (hallazgos: readonly Hallazgo[]) =>
  SEVERIDADES.flatMap((severidad) => hallazgos.filter((h) => h.severidad === severidad))

type Opciones = Pick<Contexto, 'periodo' | 'lexico'> & Partial<Contexto>

/**
 * The findings that one acción can tell by itself, the graver first and then in the order of the
 * reglas and of the text. Linear in the length of the acción.
 */
export function corregirAccion(accion: AccionRevisable, opciones: Opciones): Hallazgo[] {
  const contexto = { folio: null, isArchivo: false, ...opciones }
  return porSeveridad(REGLAS.flatMap((regla) => regla.examine(accion, contexto)))
}
