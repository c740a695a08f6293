import type { Fecha, Periodo } from './calendario'

export type { Fecha, Periodo } from './calendario'
export { imprimirFechas } from './fechas-imprimir'
export { leerFechas, type FechasLeidas } from './fechas-leer'

/**
 * First and last day of a semestre named as `2020-1`: January to June, or July to December.
 *
 * @throws RangeError for anything that does not name a semestre.
 */
export function periodoDeSemestre(clave: string): Periodo {
  const [, anio, mitad] = /^(\d{4})-([12])$/.exec(clave) ?? []
  if (anio === undefined) throw new RangeError(`No es un semestre: ${clave.slice(0, 20)}`)
  return mitad === '1'
    ? { inicio: `${anio}-01-01`, fin: `${anio}-06-30` }
    : { inicio: `${anio}-07-01`, fin: `${anio}-12-31` }
}

/** A month begins after all the days of that month: day 32 sorts there. */
function claveDeInicio({ inicio, precision }: Fecha): string {
  return precision === 'mes' ? `${inicio.slice(0, 7)}-32` : inicio
}

function menor(textos: readonly string[]): string {
  return textos.reduce((a, b) => (b < a ? b : a), SIN_FECHA)
}

/** After every date: acciones without dates close their section. */
const SIN_FECHA = '9999-99-99'

/**
 * Order of two acciones inside a section by their dates (informe, "Order inside a section"): first
 * day of all, a date known only by month after the days of that month; then last day of all. Equal
 * (0) is left to the folio. Negative, zero or positive, as `Array.sort` wants it.
 */
export function compararFechas(a: readonly Fecha[], b: readonly Fecha[]): number {
  const [inicioA, inicioB] = [a, b].map((fechas) => menor(fechas.map(claveDeInicio)))
  if (inicioA !== inicioB) return (inicioA ?? '') < (inicioB ?? '') ? -1 : 1
  const [finA, finB] = [a, b].map((fechas) =>
    fechas.reduce((fin, fecha) => (fecha.fin > fin ? fecha.fin : fin), ''),
  )
  return finA === finB ? 0 : (finA ?? '') < (finB ?? '') ? -1 : 1
}

/** The dates that are not wholly inside the periodo; they are a warning, never an obstacle. */
export function fueraDePeriodo(fechas: readonly Fecha[], periodo: Periodo): Fecha[] {
  return fechas.filter(({ inicio, fin }) => inicio < periodo.inicio || fin > periodo.fin)
}
