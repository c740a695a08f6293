import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enumerar } from './conteos'
import { widthOf, wrap } from './letras'
import { clasesDe } from './mapa'

test('a text is set in as many lines as are allowed, and says when it was cut', () => {
  expect(wrap('Ciudades y Gobiernos Locales Unidos', 100, 9, 2)).toEqual([
    'Ciudades y Gobiernos',
    'Locales Unidos',
  ])
  expect(wrap('Ciudades y Gobiernos Locales Unidos', 60, 9, 2).at(-1)).toMatch(/…$/)
})

test('no line is wider than its room', () => {
  const text = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { minLength: 1 })
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 3 }), (words, most) => {
      const lines = wrap(words.join(' '), 120, 9, most)
      return lines.length <= most && lines.every((line) => widthOf(line, 9) <= 120)
    }),
  )
})

test.each([
  [0, [1]],
  [1, [1]],
  [3, [1, 2]],
  [11, [1, 2, 4, 8]],
  [500, [1, 2, 4, 8, 16]],
])('with at most %i acciones the classes begin at %j and leave nothing out', (most, starts) => {
  const clases = clasesDe(most, '#9f2241')
  expect(clases.map(({ from }) => from)).toEqual(starts)
  expect(clases.map(({ to }) => to + 1)).toEqual([...starts.slice(1), Infinity])
  expect(new Set(clases.map(({ fill }) => fill)).size).toBe(starts.length)
})

test('names are joined as Spanish does', () => {
  expect(enumerar(['Italia'])).toBe('Italia')
  expect(enumerar(['España', 'Italia'])).toBe('España e Italia')
  expect(enumerar(['Italia', 'España', 'Perú'])).toBe('Italia, España y Perú')
})
