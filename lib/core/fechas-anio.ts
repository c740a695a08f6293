import { duracion, isoDe, numeroDeDia, partesDe, type Periodo } from './calendario'

/** What crosses New Year without its years written lasts at most this many days. */
export const MEDIO_ANIO = 184

/** A stretch whose year nobody wrote: month and day of its two ends (a day may exceed its month). */
export type TramoSinAnio = {
  de: { mes: number; dia: number }
  a: { mes: number; dia: number }
}

export function cruzaDeAnio({ de, a }: TramoSinAnio): boolean {
  return a.mes < de.mes || (a.mes === de.mes && a.dia < de.dia)
}

/** The stretch, beginning in that year; it ends in the next one when it crosses New Year. */
export function situar(tramo: TramoSinAnio, anio: number): { inicio: string; fin: string } {
  return {
    inicio: isoDe(anio, tramo.de.mes, tramo.de.dia),
    fin: isoDe(anio + (cruzaDeAnio(tramo) ? 1 : 0), tramo.a.mes, tramo.a.dia),
  }
}

/** Days shared with the periodo when positive, days away from it when negative. */
function cercania({ inicio, fin }: Periodo, periodo: Periodo): number {
  const primero = Math.max(numeroDeDia(inicio), numeroDeDia(periodo.inicio))
  const ultimo = Math.min(numeroDeDia(fin), numeroDeDia(periodo.fin))
  return ultimo - primero + 1
}

function anioDelPeriodo(tramo: TramoSinAnio, periodo: Periodo): number {
  const primero = partesDe(periodo.inicio).anio
  const ultimo = partesDe(periodo.fin).anio
  let mejor = primero
  // On a tie ("primer semestre" in July–December) the semestre's own year stays: it is tried first.
  for (const anio of [ultimo, primero - 1, ultimo + 1]) {
    const gana = cercania(situar(tramo, anio), periodo) > cercania(situar(tramo, mejor), periodo)
    if (gana) mejor = anio
  }
  return mejor
}

/**
 * The year in which a stretch without year begins: the one that puts it in the semestre, else the
 * nearest (informe, "Date line"). When a later group of the same line carries a year, that year is
 * shared backwards ("3 de marzo y 4 de abril de 2019"); across New Year it gives way to the one that
 * keeps the line in order ("28 de diciembre y 3 de enero de 2027").
 *
 * @param siguiente first day of the next group, when its year was written or shared; else null.
 * @returns the year, and whether it came from the next group. The printer calls this as well, to
 *   leave out exactly the years that the reader will put back.
 */
export function anioImplicito(
  tramo: TramoSinAnio,
  periodo: Periodo,
  siguiente: string | null,
): { anio: number; compartido: boolean } {
  const propio = anioDelPeriodo(tramo, periodo)
  if (siguiente === null) return { anio: propio, compartido: false }
  const ajeno = partesDe(siguiente).anio - (cruzaDeAnio(tramo) ? 1 : 0)
  if (situar(tramo, ajeno).fin < siguiente) return { anio: ajeno, compartido: true }
  const enPropio = situar(tramo, propio)
  if (enPropio.fin < siguiente && cercania(enPropio, periodo) > 0) {
    return { anio: propio, compartido: false }
  }
  const cruza = duracion(situar(tramo, ajeno - 1).fin, siguiente) <= MEDIO_ANIO
  return { anio: cruza ? ajeno - 1 : ajeno, compartido: true }
}
