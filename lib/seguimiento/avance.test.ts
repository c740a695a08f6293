import { expect, test } from 'vitest'
import { avancePorMes } from './avance'

const at = (day: string) => new Date(`${day}T12:00:00Z`)
const now = at('2026-11-20')

test('tells by the end of each month what had arrived and what was approved, from the first of the semestre', () => {
  const llegadas = [
    { enviada: at('2026-09-10'), aprobada: at('2026-10-01') },
    { enviada: at('2026-10-02'), aprobada: null },
    { enviada: null, aprobada: null },
  ]
  expect(avancePorMes(llegadas, '2026-07-01', now)).toEqual([
    { mes: '2026-07', recibidas: 0, aprobadas: 0 },
    { mes: '2026-08', recibidas: 0, aprobadas: 0 },
    { mes: '2026-09', recibidas: 1, aprobadas: 0 },
    { mes: '2026-10', recibidas: 2, aprobadas: 1 },
    { mes: '2026-11', recibidas: 2, aprobadas: 1 },
  ])
})

test('a semestre over long ago ends with what happened last, across a new year', () => {
  const llegadas = [{ enviada: at('2020-12-10'), aprobada: at('2021-01-05') }]
  const meses = avancePorMes(llegadas, '2020-12-01', now).map(({ mes }) => mes)
  expect(meses).toEqual(['2020-12', '2021-01'])
})

test('without a known arrival there is nothing to show', () => {
  expect(avancePorMes([{ enviada: null, aprobada: at('2026-10-01') }], '2026-07-01', now)).toEqual(
    [],
  )
})
