import { diaDeLaSemana } from './calendario'
import { addDays } from './clock'

/** Does the government work that `YYYY-MM-DD`? Not on Saturdays and Sundays, nor on the days of the calendar. */
export function isHabil(dia: string, inhabiles: ReadonlySet<string>): boolean {
  const weekday = diaDeLaSemana(dia)
  return weekday !== 0 && weekday !== 6 && !inhabiles.has(dia)
}

/**
 * The nth día hábil after `dia`, which itself is not counted: what is told one day is due `n` working days later.
 * Days are `YYYY-MM-DD`; 0 is `dia` itself.
 * @throws RangeError when `n` is no natural number
 */
export function sumarHabiles(dia: string, n: number, inhabiles: ReadonlySet<string>): string {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`días hábiles: ${n}`)
  let day = dia
  for (let left = n; left > 0;) {
    day = addDays(day, 1)
    if (isHabil(day, inhabiles)) left -= 1
  }
  return day
}
