import type { Periodo } from '@/lib/core/fechas'
import type { AccionRevisable } from '@/lib/correccion/accion-revisable'
import { corregirAccion } from '@/lib/correccion/corregir'
import type { Lexico } from '@/lib/correccion/lexico/lexico'

/** How many hallazgos that block or warn an acción has by itself: `accion.hallazgos`, of its last frozen text. */
export function contarHallazgos(
  accion: AccionRevisable,
  opciones: { periodo: Periodo; lexico: Lexico; isArchivo?: boolean },
): number {
  return corregirAccion(accion, opciones).filter(({ severidad }) => severidad !== 'sugerencia')
    .length
}
