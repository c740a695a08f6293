/** A stretch of a text: `texto.slice(inicio, fin)`. */
export type Tramo = { inicio: number; fin: number }

export type PalabraDeTexto = Tramo & { texto: string }

const PALABRA = /[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu

/** The words of a text with their places. */
export function palabrasDe(texto: string): PalabraDeTexto[] {
  return [...texto.matchAll(PALABRA)].map(({ 0: palabra, index }) => ({
    texto: palabra,
    inicio: index,
    fin: index + palabra.length,
  }))
}

const ENTRE_COMILLAS = /“[^“”]*”|«[^«»]*»|"[^"\n]*"/g

/** What stands between quotation marks: the words of others, and the names of works. */
export function citadosEn(texto: string): Tramo[] {
  return [...texto.matchAll(ENTRE_COMILLAS)].map(({ 0: cita, index }) => ({
    inicio: index,
    fin: index + cita.length,
  }))
}

export function isDentro(tramos: readonly Tramo[], posicion: number): boolean {
  return tramos.some(({ inicio, fin }) => inicio <= posicion && posicion < fin)
}

/** How far a sentence is looked for: so that a text without full stops costs no more than its length. */
const ORACION = 600

/** The sentence that holds a place; an abbreviation may cut it short, never join two. */
export function oracionEn(texto: string, posicion: number): Tramo {
  const desde = Math.max(0, posicion - ORACION)
  const antes = texto.slice(desde, posicion)
  const inicio = Math.max(...[...antes.matchAll(/[.;?!]\s|\n/g)].map((m) => m.index + 1), 0)
  const despues = texto.slice(posicion, posicion + ORACION)
  const corte = /[.;?!](?=\s|$)|\n/.exec(despues)
  return { inicio: desde + inicio, fin: posicion + (corte?.index ?? despues.length) }
}

/** Whether a word begins a sentence, where its capital says nothing. */
export function isInicioDeOracion(texto: string, posicion: number): boolean {
  return (
    /(?:^|[.?!…:]["”»)]?\s+|[\n¿¡“«(])\s*$/.test(
      texto.slice(Math.max(0, posicion - 8), posicion),
    ) || posicion === 0
  )
}

/** Words of grammar: those that a name may have in lower case. */
export const ENLACES: ReadonlySet<string> = new Set(
  'a al ante con contra de del desde e el en entre la las lo los o para por que se sin sobre su sus u un una y of the and for da do dos das von van di'.split(
    ' ',
  ),
)

/** Whether a place belongs to an address of the web or of mail, whose signs are not punctuation. */
export function isDentroDeDireccion(texto: string, posicion: number): boolean {
  const antes = /\S*$/.exec(texto.slice(Math.max(0, posicion - 200), posicion))?.[0] ?? ''
  const despues = /^\S*/.exec(texto.slice(posicion, posicion + 200))?.[0] ?? ''
  return /:\/\/|www\.|@/.test(antes + despues)
}
