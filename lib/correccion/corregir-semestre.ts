import { periodoDeSemestre } from '@/lib/core/fechas'
import { porSeveridad } from './corregir'
import type { Hallazgo } from './hallazgo'
import type { AccionDeSemestre, ContextoDeSemestre } from './regla-de-semestre'
import { REGLAS_DE_SEMESTRE } from './reglas-de-semestre'

/** What surrounds a semestre of which nothing else is known. @throws RangeError as periodoDeSemestre */
export const contextoVacio = (semestre: string): ContextoDeSemestre => ({
  periodo: periodoDeSemestre(semestre),
  nombres: [],
  siglas: [],
  partes: [],
  ejes: [],
  anteriores: [],
  isImportacion: false,
})

/** The findings that only all acciones of a semestre together can tell. Near-linear in their number. */
export function corregirSemestre(
  acciones: readonly AccionDeSemestre[],
  contexto: ContextoDeSemestre,
): Hallazgo[] {
  return porSeveridad(REGLAS_DE_SEMESTRE.flatMap((regla) => regla.examine(acciones, contexto)))
}
