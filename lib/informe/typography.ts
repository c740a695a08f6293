const MONTHS =
  'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
const NBSP = '\u00A0'

/**
 * Ties what a Spanish compositor never parts at a line's end: a day and its month, a figure and its unit, a
 * treatment and its name. Only spaces change (U+0020 → U+00A0), never a letter.
 */
export function tieSpaces(text: string): string {
  return text
    .replace(new RegExp(`(\\d) (de) (?=(?:${MONTHS})\\b)`, 'gu'), `$1${NBSP}$2 `)
    .replace(/(\d) (?=(?:mil|millones|%|°|km|m|ha|h)(?![\p{L}\p{N}]))/gu, `$1${NBSP}`)
    .replace(
      /(?<![\p{L}])((?:Dra?|Sra?|Lic|Mtr[oa]|Ing|Arq|núm|art|p|pp)\.) (?=[\p{Lu}\d])/gu,
      `$1${NBSP}`,
    )
}
