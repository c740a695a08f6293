import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDe, type Fecha } from './calendario'
import { canonizarFechas, mezcla } from './fechas-canon'
import { imprimirFechas, leerFechas, periodoDeSemestre } from './fechas'

const arbClave = fc.constantFrom('2020-1', '2020-2', '2026-1', '2026-2', '2027-1')
const arbAnio = fc.integer({ min: 2018, max: 2029 })
const arbMes = fc.integer({ min: 1, max: 12 })
const arbNumero = fc.integer({ min: 1, max: 31 })
const arbDia = fc.tuple(arbAnio, arbMes, arbNumero).map((partes) => isoDe(...partes))

const arbSuelto = arbDia.map((dia): Fecha => ({ inicio: dia, fin: dia, precision: 'dia' }))
const arbTramo = fc.tuple(arbDia, arbDia).map((dias): Fecha => {
  const [inicio = '', fin = ''] = dias.sort()
  return { inicio, fin, precision: 'dia' }
})
/** Two days of one month: the stretches that people write most. */
const arbCorto = fc.tuple(arbAnio, arbMes, arbNumero, arbNumero).map(([anio, mes, a, b]): Fecha => {
  const [inicio = '', fin = ''] = [isoDe(anio, mes, a), isoDe(anio, mes, b)].sort()
  return { inicio, fin, precision: 'dia' }
})
const arbMeses = fc.tuple(arbTramo, fc.boolean()).map(([{ inicio, fin }, solo]): Fecha => {
  const ultimo = solo ? inicio : fin
  return {
    inicio: `${inicio.slice(0, 7)}-01`,
    fin: isoDe(+ultimo.slice(0, 4), +ultimo.slice(5, 7), 31),
    precision: 'mes',
  }
})
const arbCanonicas = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: arbSuelto },
      { weight: 3, arbitrary: arbCorto },
      { weight: 1, arbitrary: arbTramo },
      { weight: 2, arbitrary: arbMeses },
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map(canonizarFechas)
  .filter((fechas) => mezcla(fechas) === null)

const RUNS = { numRuns: 2000 }

describe('the date language', () => {
  it('reads back what it prints, in any year and semestre', () => {
    fc.assert(
      fc.property(arbCanonicas, arbClave, (fechas, clave) => {
        const periodo = periodoDeSemestre(clave)
        const texto = imprimirFechas(fechas, periodo)
        fc.pre(texto.length <= 500)
        expect(leerFechas(texto, periodo)).toEqual({ ok: true, fechas })
      }),
      RUNS,
    )
  })

  it('prints house style as it was written, and disguises of it as house style', () => {
    const disfraces: ((texto: string) => string)[] = [
      (texto) => texto,
      (texto) => texto.toUpperCase(),
      (texto) => `  (${texto.replaceAll(' ', '   ')}) `,
      (texto) => texto.replaceAll(' al ', ' - ').replaceAll(' a ', '–'),
      (texto) => texto.replaceAll(/(\d) de (?=[a-z])/g, '$1 '),
      (texto) => texto.replaceAll(/ de (?=\d{4})/g, ', '),
      (texto) => texto.replaceAll('septiembre', 'setiembre').replaceAll(/\b1 de /g, '1º de '),
      (texto) => texto.replaceAll(/(ene|feb|abr|jul|ago|oct|nov|dic)[a-z]+/g, '$1.'),
      (texto) => texto.replaceAll(/(^|, | y )(?=\d+ al )/g, '$1del '),
    ]
    fc.assert(
      fc.property(
        arbCanonicas,
        arbClave,
        fc.constantFrom(...disfraces),
        (fechas, clave, disfraz) => {
          const periodo = periodoDeSemestre(clave)
          const texto = imprimirFechas(fechas, periodo)
          const disfrazado = disfraz(texto)
          fc.pre(disfrazado.length <= 500)
          const leidas = leerFechas(disfrazado, periodo)
          expect(leidas.ok && imprimirFechas(leidas.fechas, periodo)).toBe(texto)
        },
      ),
      RUNS,
    )
  })

  it('has one canonical form: sorted, disjoint, no stretch of two days, stable', () => {
    fc.assert(
      fc.property(arbCanonicas, (fechas) => {
        expect(canonizarFechas([...fechas].reverse())).toEqual(fechas)
        fechas
          .slice(1)
          .forEach(({ inicio }, i) => expect(inicio > (fechas[i]?.fin ?? '')).toBe(true))
      }),
      RUNS,
    )
  })
})
