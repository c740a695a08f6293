const MONTHS =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
const NBSP = '\u00A0'

/**
 * Ties what a Spanish compositor never parts at a line's end: a day and its month, a figure and its unit, a
 * treatment and its name (unless the name is so long that it would open a hole in a narrow column). Only spaces
 * change (U+0020 → U+00A0), never a letter.
 */
export function tieSpaces(text: string): string {
  return text
    .replace(new RegExp(`(\\d) (de) (?=(?:${MONTHS})\\b)`, 'gu'), `$1${NBSP}$2 `)
    .replace(/(\d) (?=(?:mil|millones|%|°|km|m|ha|h)(?![\p{L}\p{N}]))/gu, `$1${NBSP}`)
    .replace(
      /(?<![\p{L}])((?:Dra?|Sra?|Lic|Mtr[oa]|Ing|Arq|núm|art|p|pp)\.) (?=[\p{Lu}\d]\S{0,7}(?:\s|$))/gu,
      `$1${NBSP}`,
    )
}

/** A title besides: its last word, when short ("C40", "2036"), never stands alone in the last line. */
export function tieTitle(text: string): string {
  return tieSpaces(text).replace(/ (?=[\p{L}\d()”]{1,5}$)/u, NBSP)
}

/** The apostrophe of a name as printed: Driscoll’s, Côte d’Ivoire. Quotes at the edge of a word stay as they are. */
export function curlApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}

/** Longer than this (letters) a word may not fit in a column: it may break every so many. */
const WORD_MAX = 30
const BREAK_EVERY = 10
const MAY_BREAK = '\u200B'

/** A word that no column holds may break anywhere in it, rather than run off the page; nothing else changes. */
export function breakLongWords(text: string): string {
  if (text.length < WORD_MAX) return text
  return text.replace(/[^\s\u00AD\u200B-]{30,}/gu, (word) => {
    const letters = [...new Intl.Segmenter('es').segment(word)].map(({ segment }) => segment)
    if (letters.length < WORD_MAX) return word
    return letters
      .map((letter, i) => (i > 0 && i % BREAK_EVERY === 0 ? MAY_BREAK : '') + letter)
      .join('')
  })
}
