import { citar } from '@/lib/core/citar'
import type { DocumentAccion, InformeDocument } from './document'
import type { Fotos } from './fotos'

/** The compiler names the character, in its own notation: "\u{200d}" or the character itself. */
const CHARACTER =
  /text `\\?"(\\?\\u\{[0-9a-f]+\}|[^"\\]+)\\?"` could not be displayed|codepoint `\\?"(\\?\\u\{[0-9a-f]+\}|[^"\\]+)\\?"`/gu

/**
 * What went wrong with the pages, in Spanish: each character that cannot be printed with the acción that carries
 * it, or one sentence and the compiler's own words when it is something else.
 */
export function explainDiagnostics(
  messages: string[],
  document: InformeDocument,
  fotos: Fotos = {},
): string[] {
  const characters = charactersOf(messages)
  if (characters.length === 0)
    return [`No se pudo componer el documento: ${messages.join(' ').slice(0, 300)}`]
  return characters.map((character) => explainCharacter(character, document, fotos))
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

function explainCharacter(character: string, document: InformeDocument, fotos: Fotos): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const shown = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(character) ? '' : `“${character}” `
  return `El carácter ${shown}(U+${code}) ${placeOf(character, document, fotos)} no se puede imprimir con las letras del informe: quítelo o escríbalo de otro modo.`
}

/** What the pages set of one acción. */
const textsOf = ({ indice, titulo, fecha, parrafos }: DocumentAccion, fotos: Fotos): string[] => [
  ...[titulo, fecha, ...parrafos],
  ...(fotos[indice] ?? []).flatMap(({ alt, credito }) => [alt, credito]),
]

function placeOf(character: string, document: InformeDocument, fotos: Fotos): string {
  for (const parte of document.partes)
    for (const seccion of parte.secciones)
      for (const accion of seccion.acciones)
        if (textsOf(accion, fotos).some((text) => text.includes(character)))
          return `de la acción ${accion.folio}, ${citar(accion.titulo)},`
  const inForeword = document.presentacion.parrafos.some((p) => p.includes(character))
  return inForeword
    ? 'de la presentación'
    : 'de las páginas preliminares o de un nombre del catálogo'
}
