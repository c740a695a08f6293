import { expect, test } from 'vitest'
import { buildDocument, sectionsOf } from '../document'
import { repeatMaterial, sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import type { Material } from '../material'
import { createTypesetter, type Typeset } from './typesetter.mjs'

const { typeset } = createTypesetter(process.cwd())

function compile(material: Material): Typeset {
  const { document } = buildDocument(material, SAMPLE_IMPRINT)
  const counts = sectionsOf(document).map((s) => s.acciones.length)
  const data = JSON.stringify(document)
  return typeset({ template: 'informe', data, counts, balance: true, standard: 'ua-1' })
}

function only(count: number, change: (material: Material) => void): Material {
  const material = sampleMaterial()
  material.acciones = material.acciones.slice(0, count)
  change(material)
  return material
}

test('a semestre without acciones still makes a book', () => {
  expect(compile(only(0, () => undefined)).positions.starts).toEqual([])
})

test('a presentación that nobody has written yet stops nothing', () => {
  const empty = { parrafos: [], firmante: '', cargo: '' }
  expect(compile(only(2, (m) => (m.presentacion = empty))).pages).toBeGreaterThan(5)
})

test('an acción longer than a column flows on; the next one is whole', () => {
  const { positions } = compile(
    only(2, (m) => {
      m.acciones[0]!.descripcion = Array.from({ length: 40 }, () =>
        'Se trabajó en equipo. '.repeat(20),
      )
    }),
  )
  const [long, next] = positions.ends
  expect(long!.page).toBeGreaterThan(positions.starts[0]!.page)
  expect(next!.page).toBe(positions.starts[1]!.page)
})

test('an acción a little shorter than a column is kept whole', () => {
  const { positions } = compile(
    only(3, (m) => {
      for (const accion of m.acciones) accion.descripcion = ['Se trabajó en equipo. '.repeat(88)]
    }),
  )
  expect(positions.ends.map((e) => e.page)).toEqual(positions.starts.map((s) => s.page))
  expect(positions.ends.every((end, i) => end.y > positions.starts[i]!.y)).toBe(true)
})

test('titles of 250 characters, no text and no date are all printed', () => {
  const { positions } = compile(
    only(9, (m) => {
      for (const accion of m.acciones)
        Object.assign(accion, {
          titulo: 'Convenio de colaboración '.repeat(10),
          descripcion: [],
          fechas: [],
          fechasTexto: '',
        })
    }),
  )
  expect(positions.ends).toHaveLength(9)
})

test('a section whose last title is longer than all before it has its contents all the same', () => {
  const titles = ['Reunión', 'Encuentro de ciudades '.repeat(40)]
  const material = only(2, (m) => {
    for (const [n, accion] of m.acciones.entries()) {
      Object.assign(accion, { eje: 1, titulo: titles[n] })
    }
    for (const eje of m.ejes) eje.nombre = 'Ciudad de derechos y de futuro '.repeat(12)
  })
  expect(compile(material).positions.starts).toHaveLength(2)
})

test('sections of hundreds of acciones are typeset', () => {
  expect(compile(repeatMaterial(1000)).positions.starts).toHaveLength(1000)
})
