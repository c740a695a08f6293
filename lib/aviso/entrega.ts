import { addDays, dayOf } from '@/lib/core/clock'

export const ENTREGAS = ['al_momento', 'resumen_diario'] as const
export type Entrega = (typeof ENTREGAS)[number]

export const ENTREGA_LABELS: Record<Entrega, string> = {
  al_momento: 'Uno por uno, al momento',
  resumen_diario: 'Un resumen diario, a las 8:00',
}

/** Mexico City is six hours behind UTC all the year (Ley de los Husos Horarios, 2022): 8:00 there. */
const RESUMEN_UTC = 'T14:00:00Z'

/** The instant of the next daily summary after `now`: 8:00 in Mexico City. */
export function proximoResumen(now: Date): Date {
  const today = new Date(`${dayOf(now)}${RESUMEN_UTC}`)
  return today > now ? today : new Date(`${addDays(dayOf(now), 1)}${RESUMEN_UTC}`)
}

/** Milliseconds after which an aviso is old news: it stays on the desk, and no message goes out. */
export const CADUCA = 4 * 24 * 60 * 60_000

/** The reminders of a day are looked for from 9:00 of Mexico City on. */
const RECORDATORIOS_UTC = 'T15:00:00Z'

/** Has the hour of the day's reminders come? */
export function tocaRecordar(now: Date): boolean {
  return now >= new Date(`${dayOf(now)}${RECORDATORIOS_UTC}`)
}
