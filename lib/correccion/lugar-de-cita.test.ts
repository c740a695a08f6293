import { expect, test } from 'vitest'
import { lugarDeCita } from './lugar-de-cita'

test('a quote is where it was', () => {
  expect(lugarDeCita('y y, y y', 'y y', 5)).toBe(5)
})

test('it is found where the text moved, when there is only one', () => {
  expect(lugarDeCita('Antes de  ayer', 'de  ayer', 0)).toBe(6)
  expect(lugarDeCita('y y, y y', 'y y', 2)).toBeNull()
  expect(lugarDeCita('Nada', 'y y', 2)).toBeNull()
})
