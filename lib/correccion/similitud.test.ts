import { expect, it } from 'vitest'
import { contencion, COPIA_UMBRAL, shinglesDe } from './similitud'

const ANTES =
  'La Secretaría de Movilidad recibió a una delegación de Bogotá que conoció la red de ciclovías de la ciudad.'

it('counts runs of five words, blind to accents, capitals and punctuation', () => {
  expect([...shinglesDe('Uno, dos: ¡TRÉS! cuatro — cinco seis')]).toEqual([
    'uno dos tres cuatro cinco',
    'dos tres cuatro cinco seis',
  ])
  expect(contencion(ANTES.toUpperCase(), ANTES)).toBe(1)
})

it.each(['', 'Cuatro palabras no bastan.'])('“%s” repeats nothing', (texto) => {
  expect(contencion(texto, ANTES)).toBe(0)
})

it('is the share of the first text, not of the second', () => {
  const part = 'La Secretaría de Movilidad recibió a una delegación'
  expect(contencion(part, ANTES)).toBe(1)
  expect(contencion(ANTES, part)).toBeLessThan(COPIA_UMBRAL)
})

it('a text told anew is no copy; one with a word changed here and there is', () => {
  const anew = 'Una delegación bogotana recorrió en bicicleta las vías de la capital con la Semovi.'
  expect(contencion(anew, ANTES)).toBe(0)
  const touched = ANTES.replace('Bogotá', 'Medellín')
  expect(contencion(touched, ANTES)).toBeGreaterThan(COPIA_UMBRAL)
})
