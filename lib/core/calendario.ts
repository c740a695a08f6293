/**
 * Calendar arithmetic on `YYYY-MM-DD` strings and plain numbers (years of four digits, months 1–12).
 * No JavaScript Date: a day has no time zone, and the same code runs on the server and in the browser.
 */

/** A stretch of days, or of whole months when `precision` is `mes` (then first to last day of them). */
export type Fecha = { inicio: string; fin: string; precision: 'dia' | 'mes' }

/** First and last day of a semestre. */
export type Periodo = { inicio: string; fin: string }

export const MESES = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const

export const DIAS_DE_LA_SEMANA = [
  'domingo',
  'lunes',
  'martes',
  'miércoles',
  'jueves',
  'viernes',
  'sábado',
] as const

export function nombreDelMes(mes: number): string {
  return MESES[mes - 1] ?? ''
}

export function diasDelMes(anio: number, mes: number): number {
  if (mes === 2) return anio % 4 === 0 && (anio % 100 !== 0 || anio % 400 === 0) ? 29 : 28
  return mes === 4 || mes === 6 || mes === 9 || mes === 11 ? 30 : 31
}

/** The `YYYY-MM-DD` of a year, month and day; a day past the end of the month becomes its last. */
export function isoDe(anio: number, mes: number, dia: number): string {
  const posible = Math.min(dia, diasDelMes(anio, mes))
  return [
    String(anio).padStart(4, '0'),
    String(mes).padStart(2, '0'),
    String(posible).padStart(2, '0'),
  ].join('-')
}

export function partesDe(iso: string): { anio: number; mes: number; dia: number } {
  return { anio: +iso.slice(0, 4), mes: +iso.slice(5, 7), dia: +iso.slice(8, 10) }
}

/** Whether the string is a day that exists, written `YYYY-MM-DD`. */
export function isDia(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false
  const { anio, mes, dia } = partesDe(iso)
  return mes >= 1 && mes <= 12 && dia >= 1 && dia <= diasDelMes(anio, mes)
}

/** Days since 1 March of year 0: years that begin in March leave the leap day at the end. */
export function numeroDeDia(iso: string): number {
  const { anio, mes, dia } = partesDe(iso)
  const desdeMarzo = mes <= 2 ? anio - 1 : anio
  const mesDesdeMarzo = (mes + 9) % 12
  const bisiestos =
    Math.floor(desdeMarzo / 4) - Math.floor(desdeMarzo / 100) + Math.floor(desdeMarzo / 400)
  return desdeMarzo * 365 + bisiestos + Math.floor((153 * mesDesdeMarzo + 2) / 5) + dia - 1
}

/** 0 is Sunday, as in `DIAS_DE_LA_SEMANA`; 1 March of year 0 was a Wednesday. */
export function diaDeLaSemana(iso: string): number {
  return (numeroDeDia(iso) + 3) % 7
}

/** How many days there are from one to the other, both counted. */
export function duracion(inicio: string, fin: string): number {
  return numeroDeDia(fin) - numeroDeDia(inicio) + 1
}
