import { limpiarTexto } from '@/lib/core/texto'

/** A page number alone in its line. */
const FOLIO_DE_PAGINA = /^\s*\d{1,4}\s*$/

/** Lines of the text of a PDF, without page numbers; a form feed begins a page as a blank line would. */
export function renglonesDe(texto: string): string[] {
  return limpiarTexto(texto.replace(/\f/g, '\n'))
    .split('\n')
    .filter((renglon) => !FOLIO_DE_PAGINA.test(renglon))
}

const blancos = (texto: string) => texto.replace(/[^\S\n]+/g, ' ')

/**
 * Lines joined as they read. A hyphen at the end of a line is the compositor's when a lower-case letter follows; else
 * (“SARS-/CoV-2”) it is the word's own. Two blanks inside a line are the author's and stay, so that they can be told.
 */
export function unir(renglones: readonly string[]): string {
  return renglones
    .map((renglon) => renglon.trim())
    .filter((renglon) => renglon !== '')
    .reduce((texto, renglon) => {
      if (texto === '') return renglon
      if (!texto.endsWith('-')) return `${texto} ${renglon}`
      return /^\p{Ll}/u.test(renglon) ? texto.slice(0, -1) + renglon : texto + renglon
    }, '')
}

/** The same, of a title or a heading, where blanks say nothing. */
export const unirTitulo = (renglones: readonly string[]) => blancos(unir(renglones)).trim()
