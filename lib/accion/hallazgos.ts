import type { Periodo } from '@/lib/core/fechas'
import { sinAceptar } from '@/lib/correccion/aceptado'
import type { AccionRevisable } from '@/lib/correccion/accion-revisable'
import { corregirAccion } from '@/lib/correccion/corregir'
import type { Lexico } from '@/lib/correccion/lexico/lexico'

const NINGUNA: ReadonlySet<string> = new Set()

/**
 * How many hallazgos that block or warn an acción has by itself and nobody accepted: `accion.hallazgos`, of its last
 * frozen text.
 */
export function contarHallazgos(
  accion: AccionRevisable,
  opciones: { periodo: Periodo; lexico: Lexico; isArchivo?: boolean },
  aceptadas: ReadonlySet<string> = NINGUNA,
): number {
  const hallazgos = sinAceptar(corregirAccion(accion, opciones), aceptadas)
  return hallazgos.filter(({ severidad }) => severidad !== 'sugerencia').length
}
