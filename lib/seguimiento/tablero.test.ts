import { expect, test } from 'vitest'
import { ESTADOS, type Estado } from '@/lib/accion/workflow'
import { ordenarFilas, otras, situacionDe, type FilaDeSeguimiento } from './tablero'

const conteos = (some: Partial<Record<Estado, number>> = {}) =>
  ({ ...Object.fromEntries(ESTADOS.map((estado) => [estado, 0])), ...some }) as Record<
    Estado,
    number
  >

const fila = (nombre: string, changes: Partial<FilaDeSeguimiento> = {}): FilaDeSeguimiento => ({
  clave: nombre,
  nombre,
  siglas: '',
  situacion: 'informa',
  conteos: conteos(),
  recibidas: 0,
  esperadas: null,
  aTiempo: null,
  observadas: 0,
  dias: { enlace: null, gabinete: null },
  prorroga: null,
  ...changes,
})

test('what has no value comes last both ways; the name settles ties', () => {
  const filas = [
    fila('Ñ', { dias: { enlace: { suma: 2, mediana: 2 }, gabinete: null } }),
    fila('Z'),
    fila('A', { dias: { enlace: { suma: 9, mediana: 9 }, gabinete: null } }),
    fila('B'),
  ]
  const names = (orden: Parameters<typeof ordenarFilas>[1], descending: boolean) =>
    ordenarFilas(filas, orden, descending)
      .map(({ nombre }) => nombre)
      .join('')
  expect(names('dependencia', false)).toBe('ABÑZ')
  expect(names('dependencia', true)).toBe('ZÑBA')
  expect(names('dias-enlace', false)).toBe('ÑABZ')
  expect(names('dias-enlace', true)).toBe('AÑBZ')
  expect(names('recibidas', true)).toBe('ABÑZ')
})

test('a dependencia has informed, signed, begun or said nothing', () => {
  expect(situacionDe(1, 2, true)).toBe('informa')
  expect(situacionDe(0, 2, true)).toBe('sin_acciones')
  expect(situacionDe(0, 2, false)).toBe('empieza')
  expect(situacionDe(0, 0, false)).toBe('falta')
  expect(otras(conteos({ retirada: 1, descartada: 2, fusionada: 3, aprobada: 9 }))).toBe(6)
})
