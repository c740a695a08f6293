import { describe, expect, it } from 'vitest'
import { compararFechas, fueraDePeriodo, leerFechas, periodoDeSemestre, type Fecha } from './fechas'

const P20 = periodoDeSemestre('2020-1')

function fechasDe(texto: string): Fecha[] {
  const leidas = leerFechas(texto, P20)
  if (!leidas.ok) throw new Error(leidas.mensaje)
  return leidas.fechas
}

describe('periodoDeSemestre', () => {
  it('goes from January to June and from July to December', () => {
    expect(periodoDeSemestre('2020-1')).toEqual({ inicio: '2020-01-01', fin: '2020-06-30' })
    expect(periodoDeSemestre('2026-2')).toEqual({ inicio: '2026-07-01', fin: '2026-12-31' })
  })

  it.each(['2020-3', '2020', '', '20-1', '2020-1 '])('refuses %j', (clave) => {
    expect(() => periodoDeSemestre(clave)).toThrow(RangeError)
  })
})

describe('compararFechas', () => {
  it('orders by first day, months after the days of their first month, then by last day', () => {
    const enOrden = [
      '11, 12 y 23 de enero',
      'enero',
      'enero a junio',
      '20 de febrero',
      '20 al 22 de febrero',
      '24 al 28 de febrero',
      '26 de febrero',
      '29 de febrero y 1 de junio',
      'febrero',
      'febrero y abril',
      '1 de marzo',
    ]
    const revueltas = [...enOrden].reverse()
    expect(revueltas.sort((a, b) => compararFechas(fechasDe(a), fechasDe(b)))).toEqual(enOrden)
  })

  it('leaves equal dates to the folio and what has no date for the end', () => {
    expect(compararFechas(fechasDe('mayo-junio'), fechasDe('mayo a junio'))).toBe(0)
    expect(compararFechas([], fechasDe('junio'))).toBe(1)
    expect(compararFechas([], [])).toBe(0)
  })

  it('takes the earliest and the latest day in whatever order they come', () => {
    const fechas = fechasDe('3 y 8 de marzo')
    expect(compararFechas([...fechas].reverse(), fechas)).toBe(0)
  })
})

describe('fueraDePeriodo', () => {
  it.each([
    ['1 de enero y 30 de junio', []],
    ['28 de junio al 2 de julio', ['2020-06-28']],
    ['diciembre de 2019, 3 de mayo y 15 de julio', ['2019-12-01', '2020-07-15']],
  ])('%s', (texto, fuera) => {
    expect(fueraDePeriodo(fechasDe(texto), P20).map((fecha) => fecha.inicio)).toEqual(fuera)
  })
})
