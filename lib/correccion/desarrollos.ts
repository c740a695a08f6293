import { ENLACES, palabrasDe } from './texto-libre'

/** A sigla beside the name that it stands for: “Unión de Ciudades Capitales (UCC)”. */
export type Desarrollo = {
  sigla: string
  /** Where the sigla is. */
  posicion: number
  /** The words before it, as far as the name may reach. */
  antes: string
  /** The text says that the letters are of another language. */
  isDeOtraLengua: boolean
}

/** How far back a name is looked for. */
const ALCANCE = 160
const ENTRE_PARENTESIS =
  /\((\p{Lu}[\p{L}\d]{0,14}(?:-\p{L}[\p{L}\d]{0,14})?)((?:,| |\.)[^()]{0,60})?\)/gu
const OTRA_LENGUA =
  /en (?:ingl[ée]s|franc[ée]s|alem[áa]n|portugu[ée]s|italiano|japon[ée]s|su idioma)/iu

/** Two capitals at least: “(México)” is no sigla; “(Copred)” is one only when a catalogue says so. */
const isSigla = (palabra: string, conocidas: ReadonlySet<string>) =>
  /\p{Lu}.*\p{Lu}/u.test(palabra) || conocidas.has(palabra.toUpperCase())

/** The siglas in parentheses of a text, with what stands before each. `conocidas` in capitals. */
export function desarrollosEn(texto: string, conocidas: ReadonlySet<string>): Desarrollo[] {
  return [...texto.matchAll(ENTRE_PARENTESIS)].flatMap(
    ({ 1: sigla = '', 2: resto = '', index }) => {
      if (!isSigla(sigla, conocidas) || (resto !== '' && !/siglas|ingl[ée]s/i.test(resto)))
        return []
      const antes = texto.slice(Math.max(0, index - ALCANCE), index)
      const corte = Math.max(...[...antes.matchAll(/[.;:()“”"«»\n]/g)].map((m) => m.index + 1), 0)
      return [
        {
          sigla,
          posicion: index + 1,
          antes: antes.slice(corte),
          isDeOtraLengua: OTRA_LENGUA.test(resto) || /siglas/i.test(resto),
        },
      ]
    },
  )
}

const llana = (texto: string) => texto.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase()

/**
 * Whether a sigla can be made of the beginnings of some words, in their order: Copred, of Consejo para Prevenir y
 * Eliminar. Goes once through the words, with all the places of the sigla that they can have reached.
 */
function isHechaDe(sigla: string, palabras: readonly string[]): boolean {
  const alcanzados = new Set([0])
  for (const palabra of palabras) {
    for (const desde of [...alcanzados]) {
      for (let n = 1; n <= palabra.length && palabra[n - 1] === sigla[desde + n - 1]; n++) {
        alcanzados.add(desde + n)
      }
    }
  }
  return alcanzados.has(sigla.length)
}

/** The name before a sigla, from a capital on, whose first letters make it; null when none does. */
export function nombreDe({ sigla, antes }: Desarrollo): string | null {
  const palabras = palabrasDe(antes)
  const letras = llana(sigla)
  // No sigla has more words than letters, grammar apart, by much.
  const desde = Math.max(0, palabras.length - letras.length * 3 - 2)
  for (let at = palabras.length - 1; at >= desde; at--) {
    const primera = palabras[at]!
    if (!/^\p{Lu}/u.test(primera.texto) || !llana(primera.texto).startsWith(letras.charAt(0)))
      continue
    const llanas = palabras.slice(at).map(({ texto }) => llana(texto))
    if (isHechaDe(letras, llanas)) return antes.slice(primera.inicio).trim()
  }
  return null
}

/** The first letters of the words of a name, grammar apart. */
const inicialesDe = (nombre: string) =>
  palabrasDe(nombre)
    .filter(({ texto }) => !ENLACES.has(texto.toLowerCase()))
    .map(({ texto }) => llana(texto).charAt(0))
    .join('')
    .toUpperCase()

/** Whether two words of letters differ in one letter, or in two neighbours that changed places. */
function isCasi(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  const distintas = [...a].flatMap((letra, at) => (letra === b.charAt(at) ? [] : [at]))
  const [one = 0, other = 0] = distintas
  return (
    distintas.length === 1 ||
    (distintas.length === 2 &&
      other === one + 1 &&
      a.charAt(one) === b.charAt(other) &&
      a.charAt(other) === b.charAt(one))
  )
}

/**
 * The letters that the name before a sigla would give, when the sigla misses them by one letter or by two that changed
 * places; null when it does not. What is further off is of another language: UNODC, JICA.
 */
export function siglaQueFalta({ sigla, antes }: Desarrollo): string | null {
  if (!/^\p{Lu}{3,}$/u.test(sigla)) return null
  const palabras = palabrasDe(antes)
  const buscadas = palabras.flatMap(({ texto, inicio }, at) =>
    /^\p{Lu}/u.test(texto) && palabras.length - at >= sigla.length ? [antes.slice(inicio)] : [],
  )
  const iniciales = buscadas
    .map(inicialesDe)
    .find((letras) => isCasi(llana(sigla).toUpperCase(), letras))
  return iniciales ?? null
}
