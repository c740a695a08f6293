import { dayOf } from '@/lib/core/clock'
import type { Llegada } from './avance'

/** What is known of the way of one acción that arrived and stands, merged ones too. */
export type Contada = {
  /** The acción it is counted as: the common one of a merged one, else itself. */
  unidad: string
  isComun: boolean
  dependenciaId: string
  /** First sending. */
  enviada: Date | null
  /** Last approval, while it holds. */
  aprobada: Date | null
}

/** Merged ones came when they came, not when somebody merged them. */
function enviosDe<T extends Contada>(contadas: readonly T[]): T[] {
  const own = contadas.filter(({ isComun, enviada }) => !isComun && enviada)
  return own.length > 0 ? own : contadas.filter(({ enviada }) => enviada)
}

const porUnidad = <T extends Contada>(contadas: readonly T[]) => [
  ...Map.groupBy(contadas, ({ unidad }) => unidad).values(),
]

/**
 * How many came by the last day of whoever sent them (`YYYY-MM-DD`), each unidad once: the first of what was merged
 * decides. Null when of none of them it is known.
 */
export function contarATiempo(
  contadas: readonly Contada[],
  lastDayOf: (dependenciaId: string) => string,
): number | null {
  const known = porUnidad(contadas)
    .map(enviosDe)
    .filter((envios) => envios.length > 0)
  if (known.length === 0) return null
  const isInTime = ({ enviada, dependenciaId }: Contada) =>
    enviada !== null && dayOf(enviada) <= lastDayOf(dependenciaId)
  return known.filter((envios) => envios.some(isInTime)).length
}

/** When each unidad arrived, and when it was approved if it is. */
export function llegadasDe(contadas: readonly Contada[]): Llegada[] {
  return porUnidad(contadas).map((own) => {
    const instants = enviosDe(own).flatMap(({ enviada }) => enviada ?? [])
    const first = instants.toSorted((a, b) => a.getTime() - b.getTime())[0]
    return { enviada: first ?? null, aprobada: own.find((one) => one.aprobada)?.aprobada ?? null }
  })
}
