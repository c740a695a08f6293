import { addDays, dayToColumn } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'
import { feriadoDe } from '@/lib/correccion/feriados'

const PRIMERO = '2020-01-01'
const ULTIMO = '2027-12-31'

/** Every day of rest of the law from one day to another, as the calendar names it. */
export function feriadosEntre(first: string, last: string): { dia: string; nombre: string }[] {
  const found: { dia: string; nombre: string }[] = []
  for (let dia = first; dia <= last; dia = addDays(dia, 1)) {
    const nombre = feriadoDe(dia)?.replace(/^el /, '')
    if (nombre) found.push({ dia, nombre: nombre.charAt(0).toUpperCase() + nombre.slice(1) })
  }
  return found
}

/** The calendar of the demonstration's years; those that the migration brought stay as they are. */
export async function sembrarInhabiles(tx: Tx): Promise<void> {
  await tx.diaInhabil.createMany({
    data: feriadosEntre(PRIMERO, ULTIMO).map(({ dia, nombre }) => ({
      dia: dayToColumn(dia),
      nombre,
    })),
    skipDuplicates: true,
  })
}
