import Papa from 'papaparse'
import readXlsx, { readSheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayOf } from '@/lib/core/clock'
import { buildDocument } from '../document'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import type { Material } from '../material'
import { hojaDeAcciones } from './acciones'
import { exportCsv } from './csv'
import { exportXlsx } from './exportar'
import { unescapeFormula } from './formula'

const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@A1',
  "'=1",
  '_x0041_',
  '<b>&"\'',
  'a\u0000b',
  '; ,"x"',
  '007',
]

/** The first acciones say things that a spreadsheet could take for something else. */
function hostileMaterial(): Material {
  const material = sampleMaterial()
  HOSTILE.forEach((text, i) => {
    const accion = material.acciones[i]!
    Object.assign(accion, { titulo: text, lugar: text, contrapartes: [text], evidencia: [] })
  })
  return material
}

const libroOf = (material: Material) => ({
  material,
  document: buildDocument(material, SAMPLE_IMPRINT).document,
})

const expected = hojaDeAcciones(hostileMaterial())
const titles = expected.columnas.map((c) => c.titulo)
/** What a reader should find: texts, and days as days. */
const texts = expected.filas.map((fila) =>
  fila.map((celda) => (typeof celda === 'object' ? celda.dia : String(celda))),
)

describe('the acciones as CSV', () => {
  const csv = exportCsv(hostileMaterial())

  test('reads back the same rows in the same order', () => {
    expect(csv.startsWith('\uFEFFFolio,')).toBe(true)
    const { data, errors } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true })
    expect(errors).toEqual([])
    expect(data[0]).toEqual(titles)
    expect(data.slice(1).map((row) => row.map(unescapeFormula))).toEqual(texts)
  })

  test('has no cell that a spreadsheet would evaluate', () => {
    const { data } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true })
    expect(data.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })
})

describe('the acciones as XLSX', () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = await exportXlsx(libroOf(hostileMaterial()))
  })

  test('reads back the same texts, numbers and days in the same order', async () => {
    const [head, ...rows] = await readSheet(Buffer.from(bytes), 'Acciones', { trim: false })
    expect(head).toEqual(titles)
    expect(
      rows.map((row) =>
        row.map((cell) =>
          cell instanceof Date ? dayOf(new Date(+cell + 43_200_000)) : `${cell ?? ''}`,
        ),
      ),
    ).toEqual(texts)
  })

  test('has a row in each of the other sheets for each time an acción has one', async () => {
    const sheets = await readXlsx(Buffer.from(bytes))
    const { acciones } = sampleMaterial()
    const count = (of: (a: (typeof acciones)[number]) => unknown[]) =>
      acciones.flatMap(of).length + 1
    expect(Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data.length]))).toMatchObject(
      {
        Acciones: 106,
        Dependencias: count((a) => a.dependencias),
        Países: count((a) => a.paises),
        Redes: count((a) => a.redes),
        Tipos: 106,
        Cifras: expect.any(Number) as number,
      },
    )
  })

  test('the same data give the same bytes', async () => {
    expect(
      Buffer.from(await exportXlsx(libroOf(hostileMaterial()))).equals(Buffer.from(bytes)),
    ).toBe(true)
  })
})

test('a cell too long for a spreadsheet is cut and says so', async () => {
  const material = sampleMaterial()
  material.acciones[0]!.contrapartes = Array.from({ length: 4000 }, () => 'Ayuntamiento')
  const rows = await readSheet(Buffer.from(await exportXlsx(libroOf(material))), 'Acciones')
  const cell = String(rows.flat().find((one) => String(one).startsWith('Ayuntamiento')))
  expect(cell.length).toBeLessThanOrEqual(32_767)
  expect(cell).toMatch(/sigue en los datos/)
})
