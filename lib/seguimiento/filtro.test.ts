import { expect, test } from 'vitest'
import { hrefDeSeguimiento, leerSeguimiento, semestreDe } from './filtro'

test('the address says only what differs, and is read back', () => {
  expect(hrefDeSeguimiento({})).toBe('/seguimiento')
  const href = hrefDeSeguimiento({ semestre: '2026-2', orden: 'dias-enlace', descending: true })
  expect(href).toBe('/seguimiento?semestre=2026-2&orden=-dias-enlace')
  const params = Object.fromEntries(new URL(href, 'https://x').searchParams)
  expect(leerSeguimiento(params)).toMatchObject({ orden: 'dias-enlace', descending: true })
  expect(hrefDeSeguimiento({ vista: 'ejes', region: 'Asia', eje: 2 })).toBe(
    '/seguimiento?vista=ejes&region=Asia',
  )
  expect(hrefDeSeguimiento({ vista: 'regiones', eje: 0 })).toBe('/seguimiento?vista=regiones&eje=0')
})

test('what it does not understand counts as not said', () => {
  expect(leerSeguimiento({ vista: 'x', orden: 'x', semestre: 'x', eje: 'x' })).toEqual({
    semestre: null,
    vista: 'tablero',
    orden: 'dependencia',
    descending: false,
    eje: null,
    region: null,
  })
  expect(semestreDe({ semestre: ['2026-2', 'x'] })).toBe('2026-2')
})
