/** What a spreadsheet takes for the beginning of a formula, with any apostrophes before it. */
const LIKE_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u

/**
 * A cell of a CSV that no spreadsheet evaluates: what begins like a formula (`= + - @`, tab, line end, and the
 * full-width signs) gets an apostrophe before it. What already is an apostrophe before such a sign gets one more, so
 * `unescapeFormula` gives back exactly what there was.
 */
export const escapeFormula = (text: string): string => (LIKE_FORMULA.test(text) ? `'${text}` : text)

/** Undoes `escapeFormula`. */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && LIKE_FORMULA.test(text.slice(1)) ? text.slice(1) : text
