import { expect, it } from 'vitest'
import { nombreConSiglas } from './labels'

const said = (nombre: string, siglas: string) => nombreConSiglas({ nombre, siglas })

it('tells the siglas beside the name', () => {
  expect(said('Secretaría de Movilidad', 'Semovi')).toBe('Secretaría de Movilidad (Semovi)')
  expect(said('Metrobús', '')).toBe('Metrobús')
})

it('does not repeat the name, or its last word', () => {
  expect(said('PROCDMX', 'PROCDMX')).toBe('PROCDMX')
  expect(said('Secretaría de Cultura', 'Cultura')).toBe('Secretaría de Cultura')
  expect(said('Secretaría de Turismo', 'Sectur')).toBe('Secretaría de Turismo (Sectur)')
})
