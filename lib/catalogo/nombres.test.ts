import { expect, it } from 'vitest'
import { indexByNombre } from './nombres'

const entries = [
  { nombre: 'Estados Unidos de América', alias: ['EUA', 'EE. UU.', 'Estados Unidos'] },
  { nombre: 'Alianza de Ciudades', siglas: 'AC', alias: ['Mercociudades'] },
  { nombre: 'Mercociudades', siglas: '' },
]
const find = indexByNombre(entries)

it.each(['eua', 'EE UU', ' estados  unidos ', 'Estados Unidos de America'])(
  'finds “%s”',
  (texto) => {
    expect(find(texto)).toBe(entries[0])
  },
)

it('takes a name with its siglas in parentheses, as the lists offer it', () => {
  expect(find('Alianza de Ciudades (AC)')).toBe(entries[1])
})

it('prefers a name to another entry’s alias, and nothing to a guess', () => {
  expect(find('mercociudades')).toBe(entries[2])
  expect([find(''), find('Ruritania')]).toEqual([undefined, undefined])
})
