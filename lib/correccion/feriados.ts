import { diaDeLaSemana, partesDe } from '@/lib/core/calendario'

const FIJOS: Record<string, string> = {
  '01-01': 'Año Nuevo',
  '05-01': 'el Día del Trabajo',
  '09-16': 'el Día de la Independencia',
  '12-25': 'Navidad',
}

/** Holidays moved to a Monday: month, and which Monday of it. */
const LUNES: readonly { mes: number; cual: number; nombre: string }[] = [
  { mes: 2, cual: 1, nombre: 'el lunes de descanso por la Constitución' },
  { mes: 3, cual: 3, nombre: 'el lunes de descanso por el natalicio de Benito Juárez' },
  { mes: 11, cual: 3, nombre: 'el lunes de descanso por la Revolución' },
]

/** The day of rest of article 74 of the Ley Federal del Trabajo that falls on a `YYYY-MM-DD`; else null. */
export function feriadoDe(iso: string): string | null {
  const { mes, dia } = partesDe(iso)
  const lunes = LUNES.find(
    (feriado) =>
      feriado.mes === mes && diaDeLaSemana(iso) === 1 && Math.ceil(dia / 7) === feriado.cual,
  )
  return FIJOS[iso.slice(5)] ?? lunes?.nombre ?? null
}
