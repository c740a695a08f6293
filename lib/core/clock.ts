const CITY_ZONE = 'America/Mexico_City'

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: CITY_ZONE })
const instantFormat = new Intl.DateTimeFormat('es-MX', {
  timeZone: CITY_ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})
const longDayFormat = new Intl.DateTimeFormat('es-MX', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** The calendar day in Mexico City at an instant, `YYYY-MM-DD`. */
export function dayOf(instant: Date): string {
  return dayFormat.format(instant)
}

/** A calendar day kept in a database `date` column, as `YYYY-MM-DD`. */
export function dayFromColumn(column: Date): string {
  return column.toISOString().slice(0, 10)
}

/** `YYYY-MM-DD` as the value a database `date` column takes. */
export function dayToColumn(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** The instant at which a day begins in Mexico City, which has kept -06:00 all year since October 2022. */
export function startOfDay(day: string): Date {
  return new Date(`${day}T00:00:00-06:00`)
}

/** Whole days from one `YYYY-MM-DD` to another; negative when `to` is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayToColumn(to).getTime() - dayToColumn(from).getTime()) / 86_400_000)
}

/** `YYYY-MM-DD` some days later (or earlier). */
export function addDays(day: string, days: number): string {
  return dayFromColumn(new Date(dayToColumn(day).getTime() + days * 86_400_000))
}

/** An instant for people: «20 de julio de 2026, 10:42», Mexico City time. */
export function printInstant(instant: Date): string {
  return instantFormat.format(instant)
}

/** A day for people: «20 de julio de 2026». */
export function printDay(day: string): string {
  return longDayFormat.format(dayToColumn(day))
}

/** Some days for people: «del 20 de julio de 2026 al 2 de agosto de 2026», or «el 20 de julio de 2026». */
export function printDays(first: string, last: string): string {
  return first === last ? `el ${printDay(first)}` : `del ${printDay(first)} al ${printDay(last)}`
}
