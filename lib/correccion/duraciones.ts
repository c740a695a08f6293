import { duracion } from '@/lib/core/calendario'
import type { Fecha, Periodo } from '@/lib/core/fechas'

export type DuracionDeTexto = {
  cita: string
  posicion: number
  cuantos: number
  unidad: 'dia' | 'semana' | 'mes'
}

const NUMEROS = 'dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' ')
const UNIDADES = { d: 'dia', s: 'semana', m: 'mes' } as const

/** Only a length said of the act itself: “durante tres días”, “un curso de tres días”. */
const DURACION = new RegExp(
  `(?<=(?:(?<![\\p{L}])durante |a lo largo de |(?:taller|curso|seminario|foro|encuentro|visita|misión|gira|jornada|capacitación|congreso|estancia|se extendi(?:ó|eron)|duró|duraron) (?:de |por )?))(${NUMEROS.join('|')}|\\d{1,2}) (d[ií]as|semanas|meses)( y medi[oa])?(?! (?:antes|después|hábiles|a la semana|al mes|de anticipación|previ))(?!\\p{L})`,
  'giu',
)

/** The durations that a text tells of its act; `cuantos` may end in a half. */
export function duracionesDelTexto(texto: string): DuracionDeTexto[] {
  return [...texto.matchAll(DURACION)].map(
    ({ 0: cita, 1: numero = '', 2: unidad = '', 3: medio, index }) => ({
      cita,
      posicion: index,
      cuantos: (Number(numero) || NUMEROS.indexOf(numero.toLowerCase()) + 2) + (medio ? 0.5 : 0),
      unidad: UNIDADES[unidad.charAt(0).toLowerCase() as keyof typeof UNIDADES],
    }),
  )
}

/**
 * What the date field allows: the numbers of days that may be told of it (all its days, those from
 * the first to the last, those of each stretch), and the time from its start to the end of the semestre.
 */
export function lapsoDe(fechas: readonly Fecha[], { fin: cierre }: Periodo) {
  const inicio = fechas.reduce((a, b) => (b.inicio < a ? b.inicio : a), '9999-12-31')
  const fin = fechas.reduce((a, b) => (b.fin > a ? b.fin : a), '')
  const cada = fechas.map((fecha) => duracion(fecha.inicio, fecha.fin))
  const total = duracion(inicio, fin)
  const tramos = cada.filter((dias) => dias > 1)
  const dias = [cada.reduce((a, b) => a + b, 0), total, ...tramos]
  return { dias, total, hastaElCierre: duracion(inicio, fin > cierre ? fin : cierre) }
}
