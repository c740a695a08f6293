import { daysBetween, dayOf } from '@/lib/core/clock'

/** On whose desk an acción lies. */
export type Lado = 'enlace' | 'gabinete'

/** The acción came to an estado at an instant. */
export type Cambio = { en: Date; a: string }

/** A redacción that waited for the enlace while the acción was enviada; null is still waiting. */
export type Espera = { desde: Date; hasta: Date | null }

export type Tramo = { lado: Lado; desde: Date; hasta: Date }

/** Natural days on each side; null where the acción never was. */
export type Dias = Record<Lado, number | null>

/** Of several acciones: all the days, and the median of those that were on that side. */
export type ResumenDeDias = Record<Lado, { suma: number; mediana: number } | null>

function ladoDe(estado: string): Lado | null {
  if (estado === 'enviada') return 'gabinete'
  return estado === 'devuelta' || estado === 'borrador' ? 'enlace' : null
}

/** With the Gabinete, but for the time in which a redacción waited for the enlace. */
function partir({ desde, hasta }: Tramo, esperas: readonly Espera[], now: Date): Tramo[] {
  const tramos: Tramo[] = []
  let from = desde
  const until = (lado: Lado, end: Date) => {
    if (end > from) tramos.push({ lado, desde: from, hasta: end })
    if (end > from) from = end
  }
  for (const espera of esperas.toSorted((a, b) => a.desde.getTime() - b.desde.getTime())) {
    const end = espera.hasta ?? now
    if (espera.desde >= hasta || end <= from) continue
    until('gabinete', espera.desde)
    until('enlace', end < hasta ? end : hasta)
  }
  until('gabinete', hasta)
  return tramos.length > 0 ? tramos : [{ lado: 'gabinete', desde, hasta }]
}

/**
 * The stretches an acción lay on each side since its first sending, in order. `cambios` in the order they happened;
 * the last one lasts until `now`. What is retirada or decided lies on neither.
 */
export function tramosDe(
  cambios: readonly Cambio[],
  esperas: readonly Espera[],
  now: Date,
): Tramo[] {
  const first = cambios.findIndex(({ a }) => a === 'enviada')
  if (first < 0) return []
  const desk = cambios.slice(first)
  return desk.flatMap(({ en, a }, index) => {
    const lado = ladoDe(a)
    if (!lado) return []
    const tramo = { lado, desde: en, hasta: desk[index + 1]?.en ?? now }
    return lado === 'gabinete' ? partir(tramo, esperas, now) : [tramo]
  })
}

/** Natural days of Mexico City: midnights passed. Of an acción sent and returned on one day, none on the Gabinete's side. */
export function diasDe(tramos: readonly Tramo[]): Dias {
  const dias: Dias = { enlace: null, gabinete: null }
  for (const { lado, desde, hasta } of tramos) {
    dias[lado] = (dias[lado] ?? 0) + daysBetween(dayOf(desde), dayOf(hasta))
  }
  return dias
}

/** The middle one, or halfway between the middle two. @throws RangeError without values */
export function mediana(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) throw new RangeError('a median needs at least one value')
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** Sum and median of each side over some acciones; null where none of them was. */
export function resumirDias(dias: readonly Dias[]): ResumenDeDias {
  const de = (lado: Lado) => {
    const values = dias.flatMap((uno) => uno[lado] ?? [])
    if (values.length === 0) return null
    return { suma: values.reduce((a, b) => a + b, 0), mediana: mediana(values) }
  }
  return { enlace: de('enlace'), gabinete: de('gabinete') }
}
