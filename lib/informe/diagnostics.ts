import type { InformeDocument } from './document'
import type { Fotos } from './fotos'
import { listTextos, type TextoImpreso } from './textos'

/** The compiler names the character, in its own notation: "\u{200d}" or the character itself. */
const CHARACTER =
  /text `\\?"(\\?\\u\{[0-9a-f]+\}|[^"\\]+)\\?"` could not be displayed|codepoint `\\?"(\\?\\u\{[0-9a-f]+\}|[^"\\]+)\\?"`/gu

/** Places that are told; of more, how many. */
const LUGARES = 20

/**
 * What went wrong with the pages, in Spanish: the characters that cannot be printed, by the acción and the campo
 * that carry them, or one sentence and the compiler's own words when it is something else.
 * @param otros texts that are set too, where the document does not say whose they are
 */
export function explainDiagnostics(
  messages: string[],
  document: InformeDocument,
  fotos: Fotos = {},
  otros: readonly TextoImpreso[] = [],
): string[] {
  const characters = charactersOf(messages)
  if (characters.length === 0)
    return [`No se pudo componer el documento: ${messages.join(' ').slice(0, 300)}`]
  const textos = [...listTextos(document, fotos), ...otros]
  return explainCharacters(characters, textos)
}

/** The same of one text alone: a sentence; null when it has none of the characters that were refused. */
export function explainText(messages: string[], texto: string, lugar: string): string | null {
  const own = charactersOf(messages).filter((c) => texto.includes(c))
  return own.length > 0 ? sentenceOf(own, lugar) : null
}

/** The characters that no family has, each once; none when something else was wrong. */
export function charactersOf(messages: string[]): string[] {
  return [...new Set(messages.flatMap(charactersIn))]
}

function charactersIn(message: string): string[] {
  return [...message.matchAll(CHARACTER)].map((m) => decode(m[1] ?? m[2] ?? '')).filter((c) => c)
}

function decode(notation: string): string {
  const code = /u\{([0-9a-f]+)\}/u.exec(notation)?.[1]
  return code ? String.fromCodePoint(Number.parseInt(code, 16)) : notation
}

/** One sentence for each place, in the order of the texts; of what is in none of them, one more. */
function explainCharacters(characters: string[], textos: readonly TextoImpreso[]): string[] {
  const byPlace = new Map<string, Set<string>>()
  const add = (lugar: string, own: string[]) => {
    if (own.length > 0) byPlace.set(lugar, (byPlace.get(lugar) ?? new Set()).union(new Set(own)))
  }
  for (const { texto, lugar } of textos)
    add(
      lugar,
      characters.filter((c) => texto.includes(c)),
    )
  const found = new Set([...byPlace.values()].flatMap((own) => [...own]))
  add(
    'de las páginas preliminares',
    characters.filter((c) => !found.has(c)),
  )
  const told = [...byPlace].slice(0, LUGARES).map(([lugar, own]) => sentenceOf([...own], lugar))
  const more = byPlace.size - told.length
  return more > 0 ? [...told, `Hay caracteres así en otros ${more} lugares.`] : told
}

const enLista = new Intl.ListFormat('es-MX')

function sentenceOf(characters: string[], lugar: string): string {
  const names = enLista.format(characters.map(nameOf))
  return characters.length === 1
    ? `El carácter ${names} ${lugar} no se puede imprimir con las letras del informe: quítelo o escríbalo de otro modo.`
    : `Los caracteres ${names} ${lugar} no se pueden imprimir con las letras del informe: quítelos o escríbalos de otro modo.`
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const shown = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(character) ? '' : `“${character}” `
  return `${shown}(U+${code})`
}
