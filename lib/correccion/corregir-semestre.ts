import { porSeveridad } from './corregir'
import type { Hallazgo } from './hallazgo'
import type { AccionDeSemestre } from './regla-de-semestre'
import { REGLAS_DE_SEMESTRE } from './reglas-de-semestre'

/** The findings that only all acciones of a semestre together can tell. */
export function corregirSemestre(acciones: readonly AccionDeSemestre[]): Hallazgo[] {
  return porSeveridad(REGLAS_DE_SEMESTRE.flatMap((regla) => regla.examine(acciones)))
}
