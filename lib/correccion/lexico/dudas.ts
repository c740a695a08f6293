import { textoDeCampo, type AccionRevisable, type CampoRevisable } from '../accion-revisable'
import { citadosEn, isDentroDeDireccion, isInicioDeOracion, type Tramo } from '../texto-libre'
import { buscarCercana, type Cercana } from './cercanas'
import { isConocida } from './conocida'
import { hasFormaExtranjera, isDeOtraLengua } from './extranjeras'
import type { Lexico } from './lexico'

/** A word that the lexico lacks and that seems to be Spanish. */
export type Duda = {
  campo: CampoRevisable
  cita: string
  posicion: number
  /** null: nothing alike is known. */
  cercana: Cercana | null
}

/** Prose, where spelling is read; the other campos hold names. */
export const CAMPOS_DE_PROSA: readonly CampoRevisable[] = ['titulo', 'descripcion']

type Palabra = Tramo & { texto: string; conocida: boolean }

/** Words of letters alone: what is tied to a figure, a sign, one letter (“e-mail”) or an address is no word. */
const SUELTA =
  /(?<![\p{L}\p{M}\p{N}@/_#&.'’]|(?<!\p{L})\p{L}-)[\p{L}\p{M}]+(?![\p{L}\p{M}\p{N}@/_#&'’]|\.[\p{L}\p{N}])/gu

const isSigla = (texto: string) => texto.length > 1 && /\p{Lu}/u.test(texto.slice(1))
const isMayuscula = (texto: string) => /^\p{Lu}/u.test(texto)

function palabrasEn(texto: string, lexico: Lexico): Palabra[] {
  return [...texto.matchAll(SUELTA)].map(({ 0: palabra, index }) => ({
    texto: palabra,
    inicio: index,
    fin: index + palabra.length,
    conocida: isSigla(palabra) || isConocida(palabra, lexico),
  }))
}

/** A quotation in another language, or of a word or two, is not ours to spell. */
function isCitaAjena(palabras: readonly Palabra[], { inicio, fin }: Tramo): boolean {
  const dentro = palabras.filter((palabra) => palabra.inicio >= inicio && palabra.fin <= fin)
  const raras = dentro.filter(({ conocida }) => !conocida).length
  return (
    dentro.length <= 3 ||
    raras * 4 >= dentro.length ||
    dentro.some(({ texto }) => isDeOtraLengua(texto))
  )
}

/** “aprox.”, “fracc.”: cut short on purpose. */
const isAbreviatura = (texto: string, { inicio, fin }: Tramo) =>
  fin - inicio <= 6 &&
  texto.charAt(fin) === '.' &&
  !/^\.\s*(?:$|\n|\p{Lu})/u.test(texto.slice(fin, fin + 3))

/** The words right beside, with nothing but a blank or a hyphen between. */
function vecinasDe(palabras: readonly Palabra[], at: number, texto: string): Palabra[] {
  const [antes, una, despues] = [palabras[at - 1], palabras[at]!, palabras[at + 1]]
  const isJunto = (a: Palabra, b: Palabra) => /^[ -]$/.test(texto.slice(a.fin, b.inicio))
  return [
    ...(antes && isJunto(antes, una) ? [antes] : []),
    ...(despues && isJunto(una, despues) ? [despues] : []),
  ]
}

/** A letter twice is a slip first, and a foreign word after. */
const DOBLE = /(.)\1/

/** A name may stand where a sentence begins; a word that is one slip from a known one hardly is a name. */
function cercanaDeInicio(cercana: Cercana | null, largo: number): Cercana | null {
  if (cercana?.opciones.length !== 1 || largo < 6) return null
  return cercana.falta === 'acento' || largo > 7 ? cercana : null
}

/** So many strange words are another language, or no language: what they might have been is not looked for. */
const BUSCADAS = 60

/** Looks for what may have been meant, each word once. */
function buscador({ diccionario }: Lexico): (suelta: string) => Cercana | null {
  const halladas = new Map<string, Cercana | null>()
  return (suelta) => {
    const known = halladas.get(suelta)
    if (known !== undefined) return known
    const isMucho = halladas.size >= BUSCADAS
    const hallada = isMucho ? null : buscarCercana(suelta, (otra) => diccionario.conoce(otra))
    halladas.set(suelta, hallada)
    return hallada
  }
}

type Buscar = ReturnType<typeof buscador>

/** A word with a capital: a name, unless a sentence begins with it and no other name goes on. */
function leerMayuscula(una: Palabra, vecinas: readonly Palabra[], texto: string, buscar: Buscar) {
  if (!isInicioDeOracion(texto, una.inicio)) return null
  if (vecinas.some((otra) => isMayuscula(otra.texto))) return null
  const cercana = cercanaDeInicio(buscar(una.texto.toLowerCase()), una.texto.length)
  return cercana && { cercana }
}

function leerMinuscula({ texto }: Palabra, vecinas: readonly Palabra[], buscar: Buscar) {
  const cercana = buscar(texto)
  if (cercana?.falta === 'acento') return { cercana }
  const isExtranjera = hasFormaExtranjera(texto)
  if (isExtranjera && (cercana === null || (texto.length < 8 && !DOBLE.test(texto)))) return null
  const isEntreRaras = vecinas.some(({ conocida }) => !conocida)
  return isEntreRaras && cercana === null ? null : { cercana }
}

/** So many strange words among the four before and the four after: another language, of which none is ours. */
const ENTRE_EXTRANAS = { lejos: 4, cuantas: 3 }

/** A Spanish word without its accent is not strange: some people write none at all. */
function isPasajeAjeno(palabras: readonly Palabra[], at: number, buscar: Buscar): boolean {
  const { lejos, cuantas } = ENTRE_EXTRANAS
  const cerca = palabras.slice(Math.max(0, at - lejos), at + lejos + 1)
  const raras = cerca.filter(({ conocida, texto }) => !conocida && !isMayuscula(texto))
  return (
    raras.length > cuantas &&
    raras.filter(({ texto }) => buscar(texto)?.falta !== 'acento').length > cuantas
  )
}

function dudasEn(campo: CampoRevisable, texto: string, lexico: Lexico): Duda[] {
  const palabras = palabrasEn(texto, lexico)
  const ajenas = citadosEn(texto).filter((cita) => isCitaAjena(palabras, cita))
  const buscar = buscador(lexico)
  return palabras.flatMap((una, at) => {
    if (una.conocida || una.fin - una.inicio < 3) return []
    if (ajenas.some(({ inicio, fin }) => inicio <= una.inicio && una.fin <= fin)) return []
    if (isAbreviatura(texto, una) || isDentroDeDireccion(texto, una.inicio)) return []
    const vecinas = vecinasDe(palabras, at, texto)
    if (vecinas.some((otra) => isDeOtraLengua(otra.texto))) return []
    const leida = isMayuscula(una.texto)
      ? leerMayuscula(una, vecinas, texto, buscar)
      : leerMinuscula(una, vecinas, buscar)
    if (leida?.cercana?.falta !== 'acento' && isPasajeAjeno(palabras, at, buscar)) return []
    return leida ? [{ campo, cita: una.texto, posicion: una.inicio, ...leida }] : []
  })
}

/** What was found in an acción is asked by three reglas. */
const memoria = new WeakMap<AccionRevisable, { lexico: Lexico; dudas: Duda[] }>()

/** The doubtful words of the prose of an acción, in the order of the text. */
export function dudasDe(accion: AccionRevisable, lexico: Lexico): Duda[] {
  const known = memoria.get(accion)
  if (known?.lexico === lexico) return known.dudas
  const dudas = CAMPOS_DE_PROSA.flatMap((campo) =>
    dudasEn(campo, textoDeCampo(accion, campo), lexico),
  )
  memoria.set(accion, { lexico, dudas })
  return dudas
}

/** `palabra` with the capital of the one that it replaces. */
export const conMayusculaDe = (cita: string, palabra: string) =>
  isMayuscula(cita) ? palabra.charAt(0).toUpperCase() + palabra.slice(1) : palabra
