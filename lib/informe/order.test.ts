import { describe, expect, test } from 'vitest'
import type { Fecha } from '@/lib/core/fechas'
import { sampleMaterial } from './material.fixture'
import type { MaterialAccion } from './material'
import { orderMaterial, orderSection } from './order'

const day = (inicio: string, fin = inicio): Fecha => ({ inicio, fin, precision: 'dia' })
const month = (inicio: string, fin: string): Fecha => ({ inicio, fin, precision: 'mes' })

function accion(folio: string, fechas: Fecha[], posicion?: number): MaterialAccion {
  const [base] = sampleMaterial().acciones
  const ordenManual = posicion ? { posicion, motivo: 'Lo pide el Gabinete' } : null
  return { ...base, folio, fechas, ordenManual } as MaterialAccion
}
const folios = (acciones: MaterialAccion[]): string[] => acciones.map((a) => a.folio)

describe('the order inside a section', () => {
  test('first day, months after the days of their month, then last day, then folio', () => {
    const acciones = [
      accion('e', [month('2020-02-01', '2020-02-29')]),
      accion('d', [day('2020-02-20', '2020-02-22')]),
      accion('c', [day('2020-02-20', '2020-02-21')]),
      accion('b', [day('2020-02-03')]),
      accion('a', [day('2020-02-03')]),
      accion('f', [day('2020-03-01')]),
    ]
    expect(folios(orderSection(acciones))).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })

  test('an acción moved by hand takes its place and the others keep theirs around it', () => {
    const acciones = [
      accion('a', [day('2020-01-01')]),
      accion('b', [day('2020-01-02')]),
      accion('c', [day('2020-01-03')], 1),
      accion('d', [day('2020-01-04')]),
      accion('e', [day('2020-01-05')], 3),
      accion('f', [day('2020-01-06')], 99),
    ]
    expect(folios(orderSection(acciones))).toEqual(['c', 'a', 'e', 'b', 'd', 'f'])
  })
})

test('of two moved to one place the last one has it, and the other comes after', () => {
  const una = { ...accion('a', [day('2020-01-01')], 2) }
  const otra = { ...accion('b', [day('2020-01-02')], 2) }
  const rest = [accion('c', [day('2020-01-03')]), accion('d', [day('2020-01-04')])]
  const moved = (en: string, en2: string) =>
    folios(
      orderSection([
        ...rest,
        { ...una, ordenManual: { posicion: 2, motivo: 'x', en } },
        { ...otra, ordenManual: { posicion: 2, motivo: 'y', en: en2 } },
      ]),
    )
  expect(moved('2020-07-01T10:00:00.000Z', '2020-07-02T10:00:00.000Z')).toEqual([
    'c',
    'b',
    'a',
    'd',
  ])
  expect(moved('2020-07-03T10:00:00.000Z', '2020-07-02T10:00:00.000Z')).toEqual([
    'c',
    'a',
    'b',
    'd',
  ])
})

describe('the order of the book', () => {
  test('partes by number; transversal, then the ejes by number; empty sections kept', () => {
    const material = sampleMaterial()
    material.partes.reverse()
    material.ejes.reverse()
    material.acciones = material.acciones.filter((a) => a.eje !== 3)
    const secciones = orderMaterial(material)
    expect(secciones.map((s) => `${s.parte}/${s.eje}`)).toEqual(
      [1, 2].flatMap((p) => [0, 1, 2, 3, 4, 5, 6].map((e) => `${p}/${e}`)),
    )
    expect(secciones.filter((s) => s.acciones.length === 0)).toHaveLength(2)
  })

  test('does not depend on the order of what was collected', () => {
    const material = sampleMaterial()
    const reversed = { ...material, acciones: material.acciones.toReversed() }
    expect(orderMaterial(reversed)).toEqual(orderMaterial(material))
  })

  test('an acción outside the partes and ejes of the semestre is refused by folio', () => {
    const material = sampleMaterial()
    material.acciones[0]!.eje = 9
    expect(() => orderMaterial(material)).toThrow(/2020-1-0001/)
  })
})
