import type { Material, MaterialAccion } from '../material'
import type { Conteo } from './figura'

const firstDay = ({ fechas }: MaterialAccion): string => fechas.map((f) => f.inicio).sort()[0] ?? ''

/**
 * Acciones by the month of their first day: every month of the semestre, and what began outside it or has no date
 * only when there is some, so that the rows always add up to all.
 */
export function mesesDe(
  acciones: readonly MaterialAccion[],
  { inicio, fin }: Material['semestre'],
): Conteo[] {
  const name = new Intl.DateTimeFormat('es-MX', { month: 'long', timeZone: 'UTC' })
  const [first, last] = [inicio, fin].map((day) => Number(day.slice(5, 7)))
  const inside = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, i) => {
    const month = `${inicio.slice(0, 4)}-${String((first ?? 0) + i).padStart(2, '0')}`
    return {
      nombre: name.format(new Date(`${month}-01T00:00:00Z`)),
      total: acciones.filter((a) => firstDay(a).startsWith(month)).length,
    }
  })
  const undated = acciones.filter((a) => a.fechas.length === 0).length
  const outside = acciones.length - undated - inside.reduce((sum, { total }) => sum + total, 0)
  return [
    ...inside,
    { nombre: 'otra fecha', total: outside },
    { nombre: 'sin fecha', total: undated },
  ].filter(({ total }, i) => i < inside.length || total > 0)
}
