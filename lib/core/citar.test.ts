import { expect, it } from 'vitest'
import { citar } from './citar'

it('puts a text between quotes', () => {
  expect(citar('Foro de ciudades')).toBe('“Foro de ciudades”')
})

it('steps its own quotes down, also straight ones', () => {
  expect(citar('Taller “Una ciudad, muchas voces” en línea')).toBe(
    '“Taller ‘Una ciudad, muchas voces’ en línea”',
  )
  expect(citar('"Ciudades" y el premio ("Guangzhou")')).toBe(
    '“‘Ciudades’ y el premio (‘Guangzhou’)”',
  )
})

it('leaves other signs alone', () => {
  expect(citar('«Sur-Sur»: l’avenir')).toBe('“«Sur-Sur»: l’avenir”')
})
