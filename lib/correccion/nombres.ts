import { ENLACES, palabrasDe, type PalabraDeTexto } from './texto-libre'

const llanas = new Map<string, string>()
/** Kept for the words that come again and again; let go before it grows with what people write. */
const GUARDADAS = 20_000

/** A word as it is compared: lower case, no accents. */
function llana(palabra: string): string {
  const known = llanas.get(palabra)
  if (known !== undefined) return known
  const one = palabra.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  if (llanas.size >= GUARDADAS) llanas.clear()
  llanas.set(palabra, one)
  return one
}

/** The words of a text that are not grammar, with how they are compared. */
export type Contenido = PalabraDeTexto & { llana: string }

export const contenidosDe = (texto: string): Contenido[] =>
  palabrasDe(texto)
    .filter(({ texto: palabra }) => !ENLACES.has(palabra.toLowerCase()))
    .map((palabra) => ({ ...palabra, llana: llana(palabra.texto) }))

/** A name without its grammar, accents or capitals: “Secretaría del Medio Ambiente” and “Secretaria de Medio Ambiente”. */
export const claveDeNombre = (nombre: string): string =>
  contenidosDe(nombre)
    .map((palabra) => palabra.llana)
    .join(' ')

/** What begins the name of an office or a programme. */
const CABEZA =
  /^(?:secretar[ií]as?|agencias?|institutos?|coordinaci[oó]n|direcci[oó]n|subsecretar[ií]a|consejos?|comisi[oó]n|comit[eé]|fiscal[ií]a|alcald[ií]as?|universidad|sistema|programas?|fondos?|banco|ministerio|oficina|organizaci[oó]n|uni[oó]n|alianza|red|federaci[oó]n|asociaci[oó]n|fundaci[oó]n|centro|autoridad|gobierno|jefatura|congreso|embajada|consulado|municipalidad|ayuntamiento|prefectura|procuradur[ií]a|tribunal|gabinete|museo|escuela|foro|premio|cumbre|iniciativa|plan|estrategia)$/iu

export const isCabeza = (palabra: string) => CABEZA.test(palabra)

/** Between two words of one name stand only grammar, blanks and commas. */
export const isSeguido = (texto: string, antes: PalabraDeTexto, despues: PalabraDeTexto) =>
  /^[\p{L}\s,]*$/u.test(texto.slice(antes.fin, despues.inicio))

/** One name as a text writes it, in one blank between words. */
export const escritoEn = (texto: string, inicio: number, fin: number) =>
  texto.slice(inicio, fin).replace(/\s+/g, ' ')

const DE_OTRO =
  /^,?\s+(?:de|del|en)\s+(?:las?\s+|los\s+|el\s+)?(?!Ciudad de M[eé]xico|CDMX|Gobierno de la Ciudad)\p{Lu}/u
const SIGUE = /^\s+[ye]\s+(\p{Lu}\p{L}*)/u

/**
 * Whether what follows makes it a longer name, of another one: “Secretaría de Medio Ambiente y Ordenamiento
 * Territorial”, “Secretaría de Salud de Jalisco”. A new office after “y” does not.
 */
export function isParteDeOtro(texto: string, fin: number): boolean {
  const resto = texto.slice(fin, fin + 60)
  if (DE_OTRO.test(resto)) return true
  const sigue = SIGUE.exec(resto)?.[1]
  return sigue !== undefined && !isCabeza(sigue)
}
