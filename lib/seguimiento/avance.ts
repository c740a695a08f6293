import { dayOf } from '@/lib/core/clock'

/** How far the semestre had come at the end of a month, `YYYY-MM`. */
export type Mes = { mes: string; recibidas: number; aprobadas: number }

/** When an acción that stands arrived, and when it was last approved. */
export type Llegada = { enviada: Date | null; aprobada: Date | null }

const monthOf = (instant: Date) => dayOf(instant).slice(0, 7)

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  for (let [year, month] = from.split('-').map(Number) as [number, number]; ; month++) {
    if (month === 13) [year, month] = [year + 1, 1]
    const mes = `${year}-${String(month).padStart(2, '0')}`
    if (mes > to) return months
    months.push(mes)
  }
}

/**
 * What had arrived and what was approved by the end of each month, from the first of the semestre (`inicio`,
 * `YYYY-MM-DD`) to this one, or to the last in which anything happened if it is long over. Without known arrivals, [].
 */
export function avancePorMes(llegadas: readonly Llegada[], inicio: string, now: Date): Mes[] {
  const dates = (of: keyof Llegada) => llegadas.flatMap((one) => one[of] ?? []).map(monthOf)
  const [sent, approved] = [dates('enviada'), dates('aprobada')]
  if (sent.length === 0) return []
  const happened = [...sent, ...approved].toSorted()
  const first = [inicio.slice(0, 7), happened[0] ?? ''].toSorted()[0] ?? ''
  const last = happened.at(-1) ?? first
  const until = (months: string[], mes: string) => months.filter((one) => one <= mes).length
  const today = monthOf(now)
  // A semestre that ended years ago has no flat line up to now.
  const end = monthsBetween(last, today).length > 3 ? last : today > last ? today : last
  return monthsBetween(first, end).map((mes) => ({
    mes,
    recibidas: until(sent, mes),
    aprobadas: until(approved, mes),
  }))
}
