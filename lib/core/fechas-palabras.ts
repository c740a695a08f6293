import { DIAS_DE_LA_SEMANA, MESES } from './calendario'

/**
 * The words of a date line. `valor` is the word in lower case without accents, the number as
 * written, or the sign; `pos` and `fin` delimit it in the text as it was typed.
 */
export type Palabra = {
  tipo: 'numero' | 'ordinal' | 'fecha' | 'palabra' | 'signo'
  valor: string
  pos: number
  fin: number
}

/** What was not understood, and where. Only thrown inside the reader, which hands it over as data. */
export class SinEntender extends Error {
  constructor(
    mensaje: string,
    readonly pos: number,
    readonly fin: number,
  ) {
    super(mensaje)
  }
}

// Sticky and tried in this order at each place: every one is linear, none can go back over its text.
const FORMAS: [Palabra['tipo'], RegExp][] = [
  ['fecha', /\d{4}-\d{1,2}-\d{1,2}(?!\d)/y],
  ['fecha', /\d{1,2}([/.-])\d{1,2}\1\d{4}(?!\d)/y],
  ['fecha', /\d{1,2}\/\d{1,2}(?:\/\d{2})?(?![\d/])/y],
  ['ordinal', /\d{1,2}\.?(?:[ºª°]|(?:r[oa]|er|d[oa]|t[oa]|o|a)(?![\p{L}\p{M}\d]))\.?/iuy],
  ['numero', /\d+/y],
  ['palabra', /[\p{L}\p{M}]+\.?/uy],
  ['signo', /[^\s\p{Cf}]/uy],
]
const BLANCOS = /[\s\p{Cf}]+/uy
const RAYAS = /[-\u2010-\u2015\u2212]/

function sinAcentos(texto: string): string {
  return texto.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Signs as they are (every dash is «-»); words without the full stop of an abbreviation. */
function valorDe(tipo: Palabra['tipo'], texto: string): string {
  if (tipo === 'signo') return RAYAS.test(texto) ? '-' : texto
  return sinAcentos(texto).replace(/\.$/, '')
}

function tomar(forma: RegExp, texto: string, pos: number): string | undefined {
  forma.lastIndex = pos
  return forma.exec(texto)?.[0]
}

export function separarPalabras(texto: string): Palabra[] {
  const palabras: Palabra[] = []
  for (let pos = 0; pos < texto.length;) {
    const blancos = tomar(BLANCOS, texto, pos)
    pos += blancos?.length ?? 0
    for (const [tipo, forma] of blancos === undefined ? FORMAS : []) {
      const hallado = tomar(forma, texto, pos)
      if (hallado === undefined) continue
      palabras.push({ tipo, valor: valorDe(tipo, hallado), pos, fin: pos + hallado.length })
      pos += hallado.length
      break
    }
  }
  return palabras
}

const conAbreviaturas = MESES.flatMap((mes, i): [string, number][] => [
  [mes, i + 1],
  [mes.slice(0, 3), i + 1],
])

/** Month number of «enero», «ene», «sept», «setiembre», … */
export const NUMERO_DEL_MES: ReadonlyMap<string, number> = new Map([
  ...conAbreviaturas,
  ['setiembre', 9],
  ['sept', 9],
  ['set', 9],
])

/** Place in `DIAS_DE_LA_SEMANA` of «sabado», … */
export const NUMERO_DEL_DIA_DE_LA_SEMANA: ReadonlyMap<string, number> = new Map(
  DIAS_DE_LA_SEMANA.map((dia, i) => [sinAcentos(dia), i]),
)

/** «primera» of «primera quincena», «segundo» of «segundo semestre». */
export const ORDINALES: ReadonlyMap<string, number> = new Map([
  ['primer', 1],
  ['primero', 1],
  ['primera', 1],
  ['segundo', 2],
  ['segunda', 2],
  ['tercer', 3],
  ['tercero', 3],
  ['cuarto', 4],
])

/** Months of each part into which a year is divided. */
export const MESES_DE_LA_PARTE: ReadonlyMap<string, number> = new Map([
  ['semestre', 6],
  ['cuatrimestre', 4],
  ['trimestre', 3],
  ['bimestre', 2],
])
