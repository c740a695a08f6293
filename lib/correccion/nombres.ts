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

/** Two names with a hyphen between them are two: “Innovación-Consejo Británico”. */
function partes(palabra: PalabraDeTexto): PalabraDeTexto[] {
  if (!/-\p{Lu}/u.test(palabra.texto)) return [palabra]
  return [...palabra.texto.matchAll(/\p{Lu}?(?:[^-]|-(?!\p{Lu}))+/gu)].map(
    ({ 0: texto, index }) => {
      const inicio = palabra.inicio + index
      return { texto, inicio, fin: inicio + texto.length }
    },
  )
}

export const contenidosDe = (texto: string): Contenido[] =>
  palabrasDe(texto)
    .flatMap(partes)
    .filter(({ texto: palabra }) => !ENLACES.has(palabra.toLowerCase()))
    .map((palabra) => ({ ...palabra, llana: llana(palabra.texto) }))

/** A name without its grammar, accents or capitals: “Secretaría del Medio Ambiente” and “Secretaria de Medio Ambiente”. */
export const claveDeNombre = (nombre: string): string =>
  contenidosDe(nombre)
    .map((palabra) => palabra.llana)
    .join(' ')

/** What begins the name of an office or a programme. */
const CABEZA =
  /^(?:secretar[ií]as?|agencias?|institutos?|coordinaci[oó]n|direcci[oó]n|subsecretar[ií]a|consejos?|comisi[oó]n|comit[eé]|fiscal[ií]a|alcald[ií]as?|universidad|sistema|programas?|fondos?|banco|ministerio|oficina|organizaci[oó]n|uni[oó]n|alianza|red|federaci[oó]n|asociaci[oó]n|fundaci[oó]n|centro|autoridad|gobierno|jefatura|congreso|embajada|consulado|municipalidad|ayuntamiento|prefectura|procuradur[ií]a|tribunal|gabinete|museo|escuela|grupo|foro|premio|cumbre|iniciativa|plan|estrategia)$/iu

export const isCabeza = (palabra: string) => CABEZA.test(palabra)

/** Between two words of one name stand only grammar, blanks, commas and hyphens. */
export const isSeguido = (texto: string, antes: PalabraDeTexto, despues: PalabraDeTexto) =>
  /^[\p{L}\s,-]*$/u.test(texto.slice(antes.fin, despues.inicio))

/** One name as a text writes it, with one blank between words and no word twice: other reglas tell those. */
export const escritoEn = (texto: string, inicio: number, fin: number) =>
  texto
    .slice(inicio, fin)
    .replace(/\s+/g, ' ')
    .replace(/(?<!\p{L})(\p{L}+)(?: \1)+(?!\p{L})/giu, '$1')

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
