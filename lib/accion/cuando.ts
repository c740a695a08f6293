import { dayOf } from '@/lib/core/clock'

const ZONE = { timeZone: 'America/Mexico_City' } as const
const horaFormat = new Intl.DateTimeFormat('es-MX', {
  ...ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})
const diaFormat = new Intl.DateTimeFormat('es-MX', { ...ZONE, day: 'numeric', month: 'short' })
const diaConAnioFormat = new Intl.DateTimeFormat('es-MX', {
  ...ZONE,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})

const yearOf = (instant: Date) => dayOf(instant).slice(0, 4)

/** «10:42», Mexico City time. */
function printHora(instant: Date): string {
  return horaFormat.format(instant)
}

/** The day in few letters for tables: «20 jul», with its year when it is not this one. */
export function printDiaCorto(instant: Date, now: Date): string {
  const format = yearOf(instant) === yearOf(now) ? diaFormat : diaConAnioFormat
  return format.format(instant).replaceAll('.', '')
}

/** When something was saved: «10:42» today, «2 nov, 10:42» any other day. */
export function printGuardada(instant: Date, now: Date): string {
  const hora = printHora(instant)
  return dayOf(instant) === dayOf(now) ? hora : `${printDiaCorto(instant, now)}, ${hora}`
}

/** «vence hoy», «vence mañana», «quedan 12 días», «venció hace 3 días». */
export function plazoEnPalabras(dias: number): string {
  if (dias === 0) return 'vence hoy'
  if (dias === 1) return 'vence mañana'
  if (dias > 1) return `quedan ${dias} días`
  return dias === -1 ? 'venció ayer' : `venció hace ${-dias} días`
}
