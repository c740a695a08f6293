import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeFormula, unescapeFormula } from './formula'

test.each(['=1+1', '+52 55', '-3 °C', '@SUM(A1)', '\tx', "'=1", '＝1'])('%j is escaped', (text) => {
  expect(escapeFormula(text)).toBe(`'${text}`)
})

test.each(['', 'Reto CDMX', "'s-Hertogenbosch", '(=1)', ' =1'])('%j stays as it is', (text) => {
  expect(escapeFormula(text)).toBe(text)
})

test('whatever is escaped comes back', () => {
  const sign = fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a')
  const text = fc.oneof(fc.string({ unit: sign }), fc.string())
  fc.assert(fc.property(text, (one) => unescapeFormula(escapeFormula(one)) === one))
  fc.assert(fc.property(text, (one) => !/^[=+\-@\t\r\n]/.test(escapeFormula(one))))
})
