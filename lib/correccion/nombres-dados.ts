import {
  contenidosDe,
  escritoEn,
  isCabeza,
  isParteDeOtro,
  isSeguido,
  type Contenido,
} from './nombres'
import { isInicioDeOracion } from './texto-libre'

/** A name that a text gives, whether a catalogue has it or not. */
export type NombreDado = { clave: string; escrito: string; posicion: number; fin: number }

/** A name of fewer words is an ordinary one too often; of an office, two are enough. */
const PALABRAS = { cabeza: 2, otro: 3 }

const Y = /(?<!\p{L})[ye](?!\p{L})/u
const Y_OTRO = /(?<!\p{L})[ye]\s+(?:a |de |en |con )?(?:las?|los|el|su|del?)(?!\p{L})/u
const VERBAL = /(?<!\p{L})(?:con|por|para|a|al|en|se|que|sobre|entre)(?!\p{L})/u

/** “y la”, “y el”, a comma, or a new office after “y”: there another name begins. Only offices have “y” inside. */
function isCorte(texto: string, primera: Contenido, antes: Contenido, despues: Contenido): boolean {
  const entre = texto.slice(antes.fin, despues.inicio)
  if (!isSeguido(texto, antes, despues) || /[,\n-]/.test(entre) || VERBAL.test(entre)) return true
  if (!Y.test(entre)) return false
  return Y_OTRO.test(entre) || isCabeza(despues.texto) || !isCabeza(primera.texto)
}

const isMayuscula = ({ texto }: Contenido) => /^\p{Lu}/u.test(texto)

/** The runs of capitalised words of a text, with grammar between them. */
function corridas(texto: string, contenidos: readonly Contenido[]): Contenido[][] {
  const runs: Contenido[][] = []
  let open: Contenido[] = []
  for (const one of contenidos) {
    const last = open.at(-1)
    if (!isMayuscula(one) || (last && isCorte(texto, open[0]!, last, one))) {
      if (open.length > 0) runs.push(open)
      open = []
    }
    if (isMayuscula(one)) open.push(one)
  }
  if (open.length > 0) runs.push(open)
  return runs
}

const LOCAL = /\s+de la Ciudad de M[eé]xico$/iu

/** The names of institutions, programmes and products that a text gives: capitals from end to end. */
export function nombresDados(texto: string): NombreDado[] {
  const isGrito = texto === texto.toUpperCase()
  if (isGrito) return []
  return corridas(texto, contenidosDe(texto)).flatMap((run) => {
    const [primera, segunda] = run
    if (!primera) return []
    // The capital of a sentence says nothing, unless an office begins it.
    const isSuelta = isInicioDeOracion(texto, primera.inicio) && !isCabeza(primera.texto)
    const own = isSuelta && segunda ? run.slice(1) : run
    const [inicial] = own
    const ultima = own.at(-1)
    if (!inicial || !ultima || isParteDeOtro(texto, ultima.fin)) return []
    const entero = escritoEn(texto, inicial.inicio, ultima.fin)
    const escrito = entero.replace(LOCAL, '')
    const contenidos = contenidosDe(escrito)
    const minimo = isCabeza(inicial.texto) ? PALABRAS.cabeza : PALABRAS.otro
    if (contenidos.length < minimo) return []
    const clave = contenidos.map(({ llana }) => llana).join(' ')
    // A name that was given twice in a row is one, and ends where its last word does.
    const { fin } = escrito === entero ? ultima : (own[contenidos.length - 1] ?? ultima)
    return [{ clave, escrito, posicion: inicial.inicio, fin }]
  })
}

const PALABRA =
  /(?<![\p{L}\p{N}@/_.-])\p{L}[\p{L}\d]*(?:-[\p{L}\d]+)*(?![\p{L}\p{N}@/_-]|\.\p{L})/gu

/** A capital, a figure or a hyphen inside: of a product, or of a sigla. */
const isMarca = (palabra: string) => /^\p{Lu}.*[\p{Lu}\d-]/u.test(palabra)

const LETRAS = 4

/** One word as a text writes it: `isMarca` when in a way of its own (WiFi, Wi-Fi, Covid-19), or only with a capital. */
export type PalabraDada = NombreDado & { isMarca: boolean }

/**
 * The words of a text that may be the name of a product, or a sigla: with a capital; and, apart, those in lower case,
 * which are no names.
 */
export function palabrasDadas(texto: string): { dadas: PalabraDada[]; comunes: string[] } {
  const dadas: PalabraDada[] = []
  const comunes: string[] = []
  if (texto === texto.toUpperCase()) return { dadas, comunes }
  for (const { 0: escrito, index } of texto.matchAll(PALABRA)) {
    if (escrito.length < LETRAS) continue
    const clave = escrito
      .normalize('NFD')
      .replace(/[^\p{L}\d]/gu, '')
      .toLowerCase()
    if (/^\p{Lu}/u.test(escrito))
      dadas.push({
        clave,
        escrito,
        posicion: index,
        fin: index + escrito.length,
        isMarca: isMarca(escrito),
      })
    else comunes.push(clave)
  }
  return { dadas, comunes }
}
