import { MESES } from '@/lib/core/calendario'
import { leerFechas, type Fecha, type Periodo } from '@/lib/core/fechas'
import { oracionEn, type Tramo } from './texto-libre'

export type FechaDeTexto = Tramo & {
  cita: string
  fechas: Fecha[]
  hasAnio: boolean
}

const MES = MESES.join('|')
const DIA = '(?:\\d{1,2}|1º|primero)'
const DIAS = `${DIA}(?:(?:,| y| al| a)\\s${DIA})*`
const DIAS_Y_MES = `${DIAS} de (?:${MES})`
const FRASE = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])${DIAS_Y_MES}(?:(?: al| a|,| y)(?: el)? ${DIAS_Y_MES})*(?: del? (?:año )?\\d{4})?(?![\\p{L}\\d])`,
  'giu',
)

/** The dates with day and month that a text tells, read as the form would read them. Linear. */
export function fechasDelTexto(texto: string, periodo: Periodo): FechaDeTexto[] {
  return [...texto.matchAll(FRASE)].flatMap(({ 0: cita, index }) => {
    const leidas = leerFechas(cita, periodo)
    if (!leidas.ok) return []
    const { fechas } = leidas
    return [{ cita, inicio: index, fin: index + cita.length, fechas, hasAnio: /\d{4}$/.test(cita) }]
  })
}

const SE_HIZO =
  /(?:\bse (?:realizó|realizaron|celebró|celebraron|efectuó|efectuaron|llevó a cabo|llevaron a cabo|desarrolló|desarrollaron|inauguró)|\btuv(?:o|ieron) lugar)(?:\s[^.;]{0,60})?\s(?:el|los días|del|los)(?:\s(?:día|pasado))?\s$/iu

/** Whether a date is told as the day of the act: “se realizó … el 14 de mayo”. */
export function isFechaDelActo(texto: string, { inicio }: Tramo): boolean {
  return SE_HIZO.test(texto.slice(oracionEn(texto, inicio).inicio, inicio))
}

const DE_OTRA_COSA =
  /\b(?:d[ií]as? (?:nacional|internacional|mundial|de las?|de los|del)|aniversario|conmemor\p{L}*|publica\p{L}*|gaceta|decreto|previst\p{L}*|programad\p{L}*|próxim\p{L}*|siguiente\p{L}*|realizarse|celebrarse|límite|plazo|venc\p{L}*|vigen\p{L}*|a partir|hasta|desde|anterior\p{L}*|nacid\p{L}*|terremoto|sismos?|natalicio|expedid\p{L}*|emitid\p{L}*|fundad\p{L}*)/iu

/** Whether its sentence gives another reason for the date than the act: a decree, an anniversary, a plan. */
export function isFechaDeOtraCosa(texto: string, { inicio }: Tramo): boolean {
  const oracion = oracionEn(texto, inicio)
  return DE_OTRA_COSA.test(texto.slice(oracion.inicio, oracion.fin))
}
