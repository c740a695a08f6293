import type { InformeDocument } from './document'
import type { Fotos } from './fotos'
import { listTextos, type TextoImpreso } from './textos'

/** The compiler names the character, in its own notation: "\u{200d}" or the character itself. */
const CHARACTER =
  /text `\\?"(\\?\\u\{[0-9a-f]+\}|[^"\\]+)\\?"` could not be displayed|codepoint `\\?"(\\?\\u\{[0-9a-f]+\}|[^"\\]+)\\?"`/gu

/** Places that are told of one character; of more, how many. */
const LUGARES = 10

/**
 * What went wrong with the pages, in Spanish: each character that cannot be printed with the acción and the campo
 * that carry it, or one sentence and the compiler's own words when it is something else.
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
  return characters.flatMap((character) => explainCharacter(character, textos))
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

function explainCharacter(character: string, textos: readonly TextoImpreso[]): string[] {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const shown = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(character) ? '' : `“${character}” `
  const name = `El carácter ${shown}(U+${code})`
  const own = textos.filter(({ texto }) => texto.includes(character)).map(({ lugar }) => lugar)
  const lugares = own.length > 0 ? [...new Set(own)] : ['de las páginas preliminares']
  const told = lugares
    .slice(0, LUGARES)
    .map(
      (lugar) =>
        `${name} ${lugar} no se puede imprimir con las letras del informe: quítelo o escríbalo de otro modo.`,
    )
  const more = lugares.length - told.length
  return more > 0 ? [...told, `${name} está en otros ${more} lugares.`] : told
}
