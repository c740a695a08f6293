import { describe, expect, it } from 'vitest'
import { contraste, isColor, mezclar } from './contraste'

describe('contraste', () => {
  it('goes from 1 to 21, whichever comes first', () => {
    expect(contraste('#ffffff', '#ffffff')).toBe(1)
    expect(contraste('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
    expect(contraste('#FFFFFF', '#000000')).toBeCloseTo(21, 5)
  })

  it('says of known colours what WCAG says', () => {
    expect(contraste('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contraste('#9f2241', '#ffffff')).toBeGreaterThan(7)
  })
})

it('mixes, and knows a colour from a word', () => {
  expect(mezclar('#000000', '#ffffff', 0.5)).toBe('#808080')
  expect(['#9F2241', '#fff', 'red', '#12345g'].map(isColor)).toEqual([true, false, false, false])
})
