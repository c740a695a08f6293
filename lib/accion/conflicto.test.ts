import { expect, test } from 'vitest'
import { diferenciasDe, valoresPropuestos } from './conflicto'
import { valoresIniciales } from './valores'

const base = valoresIniciales({ titulo: 'Visita', lugar: 'Sala', paises: 'Brasil' })

test('what the person did not touch takes the other version; what they did stays theirs', () => {
  const mia = { ...base, titulo: 'Visita técnica' }
  const otra = { ...base, titulo: 'Visita oficial', lugar: 'Auditorio' }
  const diferencias = diferenciasDe(base, mia, otra)
  expect(diferencias.map(({ campo, propuesta }) => [campo, propuesta])).toEqual([
    ['titulo', 'mia'],
    ['lugar', 'otra'],
  ])
  expect(valoresPropuestos(mia, diferencias)).toEqual({
    ...mia,
    lugar: 'Auditorio',
  })
})

test('blanks and line ends are no difference', () => {
  const otra = { ...base, paises: 'Brasil\r\n' }
  expect(diferenciasDe(base, base, otra)).toEqual([])
})
