import { expect, it } from 'vitest'
import { agrupar, hrefDeFusionar, parejasDe } from './candidata'

it('pairs with an acción in common are one group', () => {
  const groups = agrupar([
    ['a', 'b'],
    ['c', 'd'],
    ['d', 'b'],
    ['e', 'f'],
  ])
  expect(groups.map((group) => group.sort().join(''))).toEqual(['abcd', 'ef'])
  expect(agrupar([])).toEqual([])
})

it('of a group, every pair is said apart, or those of one of its members', () => {
  const accionId = ['b', 'c', 'a']
  expect(parejasDe({ accionId })).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ])
  expect(parejasDe({ accionId, otra: 'c' })).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ])
})

it('the address of a comparison names each folio', () => {
  expect(hrefDeFusionar(['2026-2-0001', '2026-2-0002'])).toBe(
    '/revision/fusionar?folios=2026-2-0001&folios=2026-2-0002',
  )
})
