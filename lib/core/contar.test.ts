import { expect, it } from 'vitest'
import { contar } from './contar'

it('agrees with the number, and groups thousands', () => {
  const said = [0, 1, 2, 1204].map((n) => contar(n, 'acción', 'acciones'))
  expect(said).toEqual(['0 acciones', '1 acción', '2 acciones', '1,204 acciones'])
})
