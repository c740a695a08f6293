import { duracion, type Fecha } from './calendario'

const porInicio = (a: Fecha, b: Fecha) =>
  a.inicio < b.inicio ? -1 : a.inicio > b.inicio ? 1 : a.fin < b.fin ? -1 : a.fin > b.fin ? 1 : 0

/** Two days running are two days; a longer stretch stays whole. */
function partirPares(fecha: Fecha): Fecha[] {
  if (fecha.precision === 'mes' || duracion(fecha.inicio, fecha.fin) !== 2) return [fecha]
  const { inicio, fin } = fecha
  return [
    { inicio, fin: inicio, precision: 'dia' },
    { inicio: fin, fin, precision: 'dia' },
  ]
}

/**
 * The one way of writing the same days as data: sorted, nothing twice, stretches that overlap joined,
 * a day inside a stretch absorbed by it, a stretch of two days written as two days. Days and
 * stretches that only touch stay apart, and days are never joined into a stretch. A month and days of
 * that month are not the same thing and are left as they are (`mezcla` finds them).
 */
export function canonizarFechas(fechas: readonly Fecha[]): Fecha[] {
  const salida: Fecha[] = []
  for (const fecha of [...fechas].sort(porInicio)) {
    const previa = salida.findLast((otra) => otra.precision === fecha.precision)
    if (previa === undefined || previa.fin < fecha.inicio) salida.push({ ...fecha })
    else if (previa.fin < fecha.fin) previa.fin = fecha.fin
  }
  return salida.flatMap(partirPares).sort(porInicio)
}

/** The first days that fall inside a month that is also given as a whole, and that month. */
export function mezcla(fechas: readonly Fecha[]): { dias: Fecha; meses: Fecha } | null {
  const meses = fechas.filter((fecha) => fecha.precision === 'mes')
  for (const dias of fechas) {
    if (dias.precision === 'mes') continue
    const encima = meses.find((mes) => dias.inicio <= mes.fin && mes.inicio <= dias.fin)
    if (encima) return { dias, meses: encima }
  }
  return null
}
