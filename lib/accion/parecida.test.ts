import { describe, expect, it } from 'vitest'
import { conArticulo, fraseDeParecida, type ParecidaAjena, type ParecidaVisible } from './parecida'

const ajena: ParecidaAjena = {
  clase: 'ajena',
  id: 'x',
  titulo: 'Foro de ciudades',
  fechas: '13 de mayo',
  dependencia: 'La SIBISO',
  sumarse: 'se-puede',
}
const visible: ParecidaVisible = {
  ...ajena,
  clase: 'visible',
  href: '/acciones/2026-2-0001',
  estado: 'enviada',
  participa: false,
  continuarHref: null,
}

describe('the sentence', () => {
  it('offers to join what another dependencia reported', () => {
    expect(fraseDeParecida(ajena)).toBe(
      'La SIBISO ya reportó “Foro de ciudades” (13 de mayo). ¿Desea sumarse?',
    )
  })

  it('asks nothing where nothing can be asked', () => {
    expect(fraseDeParecida({ ...ajena, sumarse: 'no' })).toBe(
      'La SIBISO ya reportó “Foro de ciudades” (13 de mayo).',
    )
    expect(fraseDeParecida({ ...ajena, sumarse: 'pedida' })).toMatch(/falta la respuesta\.$/)
  })

  it('quotes a título that has quotes, and leaves out dates that are not known', () => {
    const titulo = 'Foro “Más allá”'
    expect(fraseDeParecida({ ...ajena, titulo, fechas: '', sumarse: 'no' })).toBe(
      'La SIBISO ya reportó “Foro ‘Más allá’”.',
    )
  })

  it('tells one’s own by where it stands, and what one already takes part in', () => {
    expect(fraseDeParecida(visible)).toMatch(/^Ya reportó “/)
    expect(fraseDeParecida({ ...visible, estado: 'borrador' })).toMatch(/^Ya tiene en borrador “/)
    expect(fraseDeParecida({ ...visible, participa: true })).toBe(
      'La SIBISO ya reportó “Foro de ciudades” (13 de mayo) y su dependencia participa en ella.',
    )
  })
})

it.each([
  [{ nombre: 'Secretaría de Inclusión y Bienestar Social', siglas: 'SIBISO' }, 'La SIBISO'],
  [{ nombre: 'Secretaría de Cultura', siglas: 'Cultura' }, 'La Secretaría de Cultura'],
  [{ nombre: 'Consejo para Prevenir la Discriminación', siglas: 'Copred' }, 'El Copred'],
  [{ nombre: 'Sistema para el Desarrollo', siglas: 'DIF' }, 'El DIF'],
  [{ nombre: 'PROCDMX', siglas: 'PROCDMX' }, 'PROCDMX'],
])('%o is “%s”', (dependencia, expected) => {
  expect(conArticulo(dependencia)).toBe(expected)
})
