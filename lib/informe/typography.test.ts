import { expect, test } from 'vitest'
import { breakLongWords, curlApostrophes, tieSpaces, tieTitle } from './typography'

test.each([
  ['el 24 de enero de 2020', 'el 24\u00A0de enero de 2020'],
  ['13 mil 694 personas', '13\u00A0mil 694 personas'],
  ['el 30 % de la red', 'el 30\u00A0% de la red'],
  ['la Dra. Claudia', 'la Dra.\u00A0Claudia'],
  ['con la Dra. Chiung-Wen, de Taiwán', 'con la Dra. Chiung-Wen, de Taiwán'],
  ['24 de enerotes y 3 de 5', '24 de enerotes y 3 de 5'],
  ['2 millonésimas', '2 millonésimas'],
])('%s', (text, tied) => {
  expect(tieSpaces(text)).toBe(tied)
})

test('the short last word of a title keeps with the one before', () => {
  expect(tieTitle('Foro Urbano Mundial (WUF 10)')).toBe('Foro Urbano Mundial (WUF\u00A010)')
  expect(tieTitle('Premio de novela')).toBe('Premio de novela')
})

test('an apostrophe between letters is curled, a quote is not', () => {
  expect(curlApostrophes("Driscoll's y 'otros'")).toBe("Driscoll’s y 'otros'")
})

test('only a word that no column holds may break, and it stays itself', () => {
  const long = 'ñandú'.repeat(8)
  const broken = breakLongWords(`El ${long} y su https://ejemplo.mx/corto`)
  expect(broken).toMatch(/^El ñandúñandú\u200Bñandúñandú\u200B/)
  expect(broken.replaceAll('\u200B', '')).toBe(`El ${long} y su https://ejemplo.mx/corto`)
  const usual = 'Otorrinolaringología interdisciplinaria de la ciudad'
  expect(breakLongWords(usual)).toBe(usual)
})
