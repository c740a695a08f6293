import type { Cursor } from './fechas-cursor'
import { NUMERO_DEL_DIA_DE_LA_SEMANA, NUMERO_DEL_MES, type Palabra } from './fechas-palabras'

/** One end of a stretch as it was written: null is what was not said; a whole month has no `dia`. */
export type Punto = {
  dia: number | null
  mes: number | null
  anio: number | null
  diaDeLaSemana: number | null
  pos: number
  fin: number
}

/** Words that may stand before a date and say nothing. */
export const ENTRADAS = ['de', 'del', 'el', 'los', 'dia', 'dias', 'mes', 'meses', 'desde', 'en']
const ANTES_DEL_MES = ['de', 'del', 'mes', 'meses']
/** «12-oct» and «12/oct-2026»: here the sign does not reach, it joins. */
const JUNTAN = ['-', '/']
const ANTES_DEL_ANIO = [',', 'de', 'del', 'ano', ...JUNTAN]

/** A day with whatever of month and year follows it, or a month with its year. */
export function leerPunto(cursor: Cursor): Punto {
  cursor.saltar(ENTRADAS)
  const pos = cursor.actual?.pos ?? cursor.fin
  const diaDeLaSemana = leerDiaDeLaSemana(cursor)
  const punto =
    leerFechaNumerica(cursor) ??
    (diaDeLaSemana === null ? leerMesSolo(cursor) : null) ??
    leerDiaConMes(cursor)
  const anio = punto.anio ?? (punto.mes === null ? null : leerAnio(cursor))
  return { ...punto, anio, diaDeLaSemana, pos, fin: cursor.fin }
}

type Leido = Pick<Punto, 'dia' | 'mes' | 'anio'>

function leerMesSolo(cursor: Cursor): Leido | null {
  const mes = leerMes(cursor)
  return mes === null ? null : { dia: null, mes, anio: null }
}

function leerDiaConMes(cursor: Cursor): Leido {
  const dia = leerDia(cursor)
  if (NUMERO_DEL_MES.has(cursor.siguiente?.valor ?? '')) cursor.saltarUna(JUNTAN)
  return { dia, mes: leerMesDelDia(cursor), anio: null }
}

function leerDiaDeLaSemana(cursor: Cursor): number | null {
  const numero = NUMERO_DEL_DIA_DE_LA_SEMANA.get(cursor.actual?.valor ?? '')
  if (numero === undefined) return null
  cursor.avanzar()
  cursor.saltar([',', 'dia'])
  return numero
}

function leerMes(cursor: Cursor): number | null {
  const mes = NUMERO_DEL_MES.get(cursor.actual?.valor ?? '')
  if (mes === undefined) return null
  cursor.avanzar()
  return mes
}

function leerDia(cursor: Cursor): number {
  const palabra = cursor.actual
  if (!palabra) throw cursor.sinEntender()
  const { tipo, valor } = palabra
  const primero = valor === 'primero' || (tipo === 'ordinal' && parseInt(valor, 10) === 1)
  if (tipo !== 'numero' && !primero) throw cursor.sinEntender()
  if (tipo === 'numero' && valor.length === 4) {
    throw cursor.rechazo(
      palabra,
      (cita) => `“${cita}” es solo un año: escriba también el mes, por ejemplo, abril de ${cita}.`,
    )
  }
  const dia = primero ? 1 : Number(valor)
  if (dia < 1 || dia > 31) {
    throw cursor.rechazo(palabra, (cita) => `“${cita}” no es un día del mes: van del 1 al 31.`)
  }
  cursor.avanzar()
  return dia
}

/** The month after a day, with or without «de»; null when the day waits for a later month. */
export function leerMesDelDia(cursor: Cursor): number | null {
  const anunciado = cursor.saltar(ANTES_DEL_MES)
  const mes = leerMes(cursor)
  if (mes === null && anunciado) throw cursor.sinEntender()
  return mes
}

/** «de 2026», «del 2026», «, 2026», «del año 2026» or just «2026». */
export function leerAnio(cursor: Cursor): number | null {
  return cursor.intentar(() => {
    cursor.saltar(ANTES_DEL_ANIO)
    const palabra = cursor.actual
    if (palabra?.tipo !== 'numero' || palabra.valor.length !== 4) return null
    cursor.avanzar()
    return anioPosible(cursor, palabra, Number(palabra.valor))
  })
}

function anioPosible(cursor: Cursor, palabra: Palabra, anio: number): number {
  if (anio >= 1900 && anio < 2200) return anio
  throw cursor.rechazo(
    palabra,
    (cita) => `“${cita}” no tiene un año posible: escriba, por ejemplo, 2026.`,
  )
}

/** 20/07/2026, 20/07/26, 20/07 and 2026-07-20. */
function leerFechaNumerica(cursor: Cursor): Leido | null {
  const palabra = cursor.actual
  if (palabra?.tipo !== 'fecha') return null
  const numeros = palabra.valor.split(/\D/).map(Number)
  if (palabra.valor.indexOf('-') === 4) numeros.reverse()
  const [dia = 0, mes = 0, escrito = null] = numeros
  if (mes < 1 || mes > 12 || dia < 1 || dia > 31) {
    throw cursor.rechazo(
      palabra,
      (cita) => `“${cita}” no es una fecha: escriba día, mes y año, por ejemplo, 20/07/2026.`,
    )
  }
  cursor.avanzar()
  if (escrito === null) return { dia, mes, anio: null }
  const anio = anioPosible(cursor, palabra, escrito < 100 ? 2000 + escrito : escrito)
  return { dia, mes, anio }
}
