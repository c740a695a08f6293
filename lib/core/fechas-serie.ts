import { diasDelMes, isoDe, partesDe, type Fecha } from './calendario'
import { addDays } from './clock'

/** How often a dated act comes back. */
export type Cada = 'semana' | 'dos-semanas' | 'mes'

const DIAS: Record<Exclude<Cada, 'mes'>, number> = { semana: 7, 'dos-semanas': 14 }

/** The same day some months later; the last one of a month that is too short. */
function enMeses(dia: string, meses: number): string {
  const { anio, mes, dia: numero } = partesDe(dia)
  const total = anio * 12 + (mes - 1) + meses
  const [otroAnio, otroMes] = [Math.floor(total / 12), (total % 12) + 1]
  return isoDe(otroAnio, otroMes, Math.min(numero, diasDelMes(otroAnio, otroMes)))
}

/** A stretch of days and the ones that repeat it: `veces` in all, itself the first. */
export function serieDe(fecha: Fecha, cada: Cada, veces: number): Fecha[] {
  return Array.from({ length: veces }, (_, i) => {
    const mover = (dia: string) => (cada === 'mes' ? enMeses(dia, i) : addDays(dia, i * DIAS[cada]))
    return { ...fecha, inicio: mover(fecha.inicio), fin: mover(fecha.fin) }
  })
}
