import { expect, test } from 'vitest'
import { armarMatriz, huecosDe } from './matriz'

const filas = [
  { clave: 'semovi', nombre: 'Movilidad', siglas: 'Semovi' },
  { clave: 'copred', nombre: 'Copred', siglas: '' },
]
const columnas = [
  { clave: '0', nombre: 'Transversal' },
  { clave: '1', nombre: 'Igualdad' },
]

test('every row and column is there, by name, and the empty ones are told', () => {
  const matriz = armarMatriz(filas, columnas, [
    { fila: 'semovi', columna: '1', n: 3 },
    { fila: 'semovi', columna: null, n: 3 },
    { fila: null, columna: '1', n: 2 },
    { fila: null, columna: null, n: 2 },
  ])
  expect(matriz.filas.map(({ clave }) => clave)).toEqual(['copred', 'semovi'])
  expect(matriz.celdas).toEqual([
    [0, 0],
    [0, 3],
  ])
  expect(matriz.totalesDeFila).toEqual([0, 3])
  expect(matriz.totalesDeColumna).toEqual([0, 2])
  expect(matriz.total).toBe(2)
  expect(huecosDe(matriz)).toEqual({ columnas: [columnas[0]], filas: 1 })
})
