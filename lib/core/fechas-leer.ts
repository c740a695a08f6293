import type { Fecha, Periodo } from './calendario'
import { canonizarFechas, mezcla } from './fechas-canon'
import { Cursor } from './fechas-cursor'
import { ejemploDeFechas } from './fechas-ejemplo'
import { rechazarHora } from './fechas-hora'
import { imprimirFechas } from './fechas-imprimir'
import { separarPalabras, SinEntender, type Palabra } from './fechas-palabras'
import { situarGrupos } from './fechas-situar'
import { leerGrupos } from './fechas-tramos'
import { rechazarVagas } from './fechas-vagas'

/** A refusal quotes the text exactly: `texto.startsWith(cita, posicion)`. */
export type FechasLeidas =
  { ok: true; fechas: Fecha[] } | { ok: false; mensaje: string; cita: string; posicion: number }

/** Characters of a date line; the longest one of 2020 has 31. */
const MAXIMO_DE_CARACTERES = 500

/**
 * Reads dates as a person writes them in Spanish into canonical data (see `canonizarFechas`):
 * «20 al 22 de enero y 17 al 19 de febrero», «febrero a abril», «1º de junio», «primer semestre»,
 * «lunes 20 de julio de 2026», «20/07/2026»… (informe, "Date line"). `periodo` gives the year that
 * was not written. Never throws: what is not understood comes back as one sentence with its quote.
 */
export function leerFechas(texto: string, periodo: Periodo): FechasLeidas {
  try {
    return { ok: true, fechas: leer(texto, periodo) }
  } catch (error) {
    if (!(error instanceof SinEntender)) throw error
    const { message: mensaje, pos: posicion, fin } = error
    return { ok: false, mensaje, cita: texto.slice(posicion, fin), posicion }
  }
}

function leer(texto: string, periodo: Periodo): Fecha[] {
  if (texto.length > MAXIMO_DE_CARACTERES) {
    const mensaje = `Las fechas no pueden pasar de ${MAXIMO_DE_CARACTERES} caracteres: escriba solo los días o los meses.`
    throw new SinEntender(mensaje, MAXIMO_DE_CARACTERES, MAXIMO_DE_CARACTERES)
  }
  const palabras = sinEnvoltura(separarPalabras(texto))
  if (palabras.length === 0) {
    const mensaje = `Escriba los días o los meses, por ejemplo, ${ejemploDeFechas(periodo)}.`
    throw new SinEntender(mensaje, 0, 0)
  }
  if (isTodoElSemestre(palabras)) return [{ ...periodo, precision: 'mes' }]
  rechazarHora(texto, palabras)
  rechazarVagas(texto, palabras)
  const cursor = new Cursor(texto, palabras)
  const fechas = canonizarFechas(situarGrupos(cursor, leerGrupos(cursor), periodo))
  const mezclada = mezcla(fechas)
  if (!mezclada) return fechas
  const [dias, meses] = [mezclada.dias, mezclada.meses].map((f) => imprimirFechas([f], periodo))
  const mensaje = `“${dias ?? ''}” cae dentro de “${meses ?? ''}”: deje solo los días o solo los meses.`
  throw new SinEntender(mensaje, palabras[0]?.pos ?? 0, palabras.at(-1)?.fin ?? texto.length)
}

/** «todo el semestre», which only the periodo can turn into months. */
function isTodoElSemestre(palabras: readonly Palabra[]): boolean {
  const frase = palabras.map(({ valor }) => valor).join(' ')
  return /^(?:(?:durante|en) )?todo el semestre$/.test(frase)
}

/** Without the final full stop and the parentheses around the whole line. */
function sinEnvoltura(palabras: Palabra[]): Palabra[] {
  const dentro = palabras.at(-1)?.valor === '.' ? palabras.slice(0, -1) : palabras
  const envuelta = dentro[0]?.valor === '(' && dentro.at(-1)?.valor === ')'
  return envuelta ? sinEnvoltura(dentro.slice(1, -1)) : dentro
}
