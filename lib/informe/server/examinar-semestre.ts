import { setImmediate as turno } from 'node:timers/promises'
import { porSeveridad } from '@/lib/correccion/corregir'
import type { Hallazgo } from '@/lib/correccion/hallazgo'
import type { AccionDeSemestre, ContextoDeSemestre } from '@/lib/correccion/regla-de-semestre'
import { REGLAS_DE_SEMESTRE } from '@/lib/correccion/reglas-de-semestre'
import type { AccionLeida } from './leer-semestre'
import { leerPropios, type Propios } from './propios'

/** How many acciones are read before pages that wait are let through. */
const DE_UN_TIRON = 20

const FOLIO = /\d{4}-[12]-\d{4,}/

function accionDeSemestre({ folio, contenido, archivo, movida }: AccionLeida): AccionDeSemestre {
  const { parte, eje } = contenido
  const lugar = { parte: parte?.numero ?? 0, eje: eje?.numero ?? 0, orden: null, isMovida: movida }
  const accion = { ...contenido, ...lugar, folio, isArchivo: archivo, encabezado: null }
  return accion
}

/** Two acciones that somebody said are not the same one: told as the folios of both, in order. */
export const parDeFolios = (una: string, otra: string) => [una, otra].sort().join(' ')

/** Whether it says that two acciones may be one, and somebody already said that they are not. */
function isDescartado({ regla, folio, mensaje }: Hallazgo, descartadas: ReadonlySet<string>) {
  if (regla !== 'posible_misma_accion' || folio === null) return false
  const [otra] = FOLIO.exec(mensaje) ?? []
  return otra !== undefined && descartadas.has(parDeFolios(folio, otra))
}

/**
 * All that the corrector says of the acciones of a semestre, each by itself and all together, the graver first and then by
 * folio. Between some and the next it lets through what else this process has to do. `descartadas`: pairs of
 * folios. `antes`: what was said of each before; a text that is the same is not read again.
 */
export async function examinarSemestre(
  acciones: readonly AccionLeida[],
  contexto: ContextoDeSemestre,
  { descartadas, antes }: { descartadas: ReadonlySet<string>; antes: Propios | undefined },
): Promise<{ hallazgos: Hallazgo[]; propios: Propios }> {
  const propios = new Map<string, ReturnType<typeof leerPropios>>()
  for (const [index, accion] of acciones.entries()) {
    if (index % DE_UN_TIRON === 0) await turno()
    propios.set(accion.id, leerPropios(accion, antes))
  }
  const found = [...propios.values()].flatMap(({ hallazgos }) => hallazgos)
  const juntas = acciones.map(accionDeSemestre)
  for (const regla of REGLAS_DE_SEMESTRE) {
    await turno()
    found.push(...regla.examine(juntas, contexto).filter((one) => !isDescartado(one, descartadas)))
  }
  const places = new Map(acciones.map(({ folio }, index) => [folio, index]))
  const placeOf = ({ folio }: Hallazgo) => places.get(folio ?? '') ?? 0
  const hallazgos = porSeveridad(found.toSorted((a, b) => placeOf(a) - placeOf(b)))
  return { hallazgos, propios }
}
