import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  DIAS_DE_LA_SEMANA,
  diaDeLaSemana,
  diasDelMes,
  duracion,
  isDia,
  isoDe,
  numeroDeDia,
} from './calendario'

const DIA_EN_MS = 86_400_000
const arbDia = fc
  .integer({ min: Date.UTC(1900, 0, 1) / DIA_EN_MS, max: Date.UTC(2199, 11, 31) / DIA_EN_MS })
  .map((n) => new Date(n * DIA_EN_MS).toISOString().slice(0, 10))

describe('calendario', () => {
  it('agrees with the platform on every day: weekday and distance', () => {
    fc.assert(
      fc.property(arbDia, arbDia, (a, b) => {
        const distancia = (Date.parse(b) - Date.parse(a)) / DIA_EN_MS
        expect(numeroDeDia(b) - numeroDeDia(a)).toBe(distancia)
        expect(duracion(a, b)).toBe(distancia + 1)
        expect(diaDeLaSemana(a)).toBe(new Date(a).getUTCDay())
        expect(isDia(a)).toBe(true)
      }),
    )
  })

  it.each([
    [2020, 2, 29],
    [2021, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('month %i-%i has %i days', (anio, mes, dias) => {
    expect(diasDelMes(anio, mes)).toBe(dias)
    expect(isoDe(anio, mes, 99)).toBe(isoDe(anio, mes, dias))
  })

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-32', 'enero', ''])(
    '%j is not a day',
    (texto) => expect(isDia(texto)).toBe(false),
  )

  it('names the weekday', () => {
    expect(DIAS_DE_LA_SEMANA[diaDeLaSemana('2020-01-07')]).toBe('martes')
  })
})
