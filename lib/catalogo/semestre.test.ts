import { expect, it } from 'vitest'
import { compareEnCurso, nombreDeSemestre } from './semestre'

const semestre = (
  clave: string,
  cierraEl: string,
  estado: 'abierto' | 'en_revision' = 'abierto',
) => ({
  clave,
  cierraEl,
  estado,
})
const firstOn = (today: string, ...semestres: ReturnType<typeof semestre>[]) =>
  [...semestres].sort(compareEnCurso(today))[0]?.clave

const actual = semestre('2026-2', '2027-01-15')
const siguiente = semestre('2027-1', '2027-07-15')

it('the next semestre, opened early, does not hide the one that is still reporting', () => {
  expect(firstOn('2026-11-23', siguiente, actual)).toBe('2026-2')
  expect(firstOn('2027-01-15', siguiente, actual)).toBe('2026-2')
  expect(firstOn('2027-01-16', siguiente, actual)).toBe('2027-1')
})

it('an open one comes before one under review, and of two that are past the latest', () => {
  const enRevision = semestre('2026-1', '2027-01-01', 'en_revision')
  expect(firstOn('2026-12-01', enRevision, actual)).toBe('2026-2')
  expect(firstOn('2028-01-01', actual, siguiente)).toBe('2027-1')
})

it('is named by its months', () => {
  expect(nombreDeSemestre('2026-2')).toBe('julio-diciembre de 2026')
})
