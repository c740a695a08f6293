import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fueraDeOrden } from './fuera-de-orden'

const menor = (a: number, b: number) => a - b

it('says nothing of a list in order, equal ones too', () => {
  expect(fueraDeOrden([1, 2, 2, 5], menor)).toEqual([])
})

it('says the one that is out of place, not those around it', () => {
  expect(fueraDeOrden([20, 25, 26, 24, 30], menor)).toEqual([3])
  expect(fueraDeOrden([9, 1, 2, 3], menor)).toEqual([0])
  expect(fueraDeOrden([7, 1], menor)).toEqual([1])
})

it('without them the rest is in order, and no fewer would do', () => {
  /** Every subset of a short list: the longest that is in order. */
  const masLargo = (lista: readonly number[]): number =>
    Math.max(
      ...Array.from({ length: 2 ** lista.length }, (_, bits) => {
        const some = lista.filter((_n, at) => (bits >> at) & 1)
        return some.every((n, at) => at === 0 || some[at - 1]! <= n) ? some.length : 0
      }),
    )
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 9 }), (lista) => {
      const fuera = new Set(fueraDeOrden(lista, menor))
      const resto = lista.filter((_, at) => !fuera.has(at))
      expect(resto).toEqual(resto.toSorted(menor))
      expect(resto).toHaveLength(masLargo(lista))
    }),
  )
})
