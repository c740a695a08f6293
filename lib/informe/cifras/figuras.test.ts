import { describe, expect, test } from 'vitest'
import { SaxesParser } from 'saxes'
import { buildDocument } from '../document'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import type { Material } from '../material'
import { mapaBase } from './mapa-base'
import { POINTS } from './mapa-paises'

const figurasOf = (change: (m: Material) => void = () => undefined) => {
  const material = sampleMaterial()
  change(material)
  return buildDocument(material, SAMPLE_IMPRINT).document.cifras.figuras
}
const figuras = figurasOf()
const rowsOf = (clave: string) => figuras.find((f) => f.clave === clave)?.cuadro.filas ?? []
const sum = (rows: string[][], at: number) => rows.reduce((n, row) => n + Number(row[at]), 0)

describe('the figures of 2020-1', () => {
  test('count every acción once where the rows are parts of the whole', () => {
    for (const clave of ['meses', 'modalidades', 'tipos'])
      expect(sum(rowsOf(clave), 1), clave).toBe(105)
    expect(sum(rowsOf('ejes-1'), 1) + sum(rowsOf('ejes-2'), 1)).toBe(105)
  })

  test('tell every month of the semestre, and the rest most first', () => {
    const months = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio']
    expect(rowsOf('meses').map(([name]) => name)).toEqual(months)
    for (const clave of ['mapa', 'tipos', 'contrapartes', 'redes', 'dependencias']) {
      const at = figuras
        .find((f) => f.clave === clave)
        ?.cuadro.columnas.findIndex((c) => c.titulo === 'Acciones')
      const totals = rowsOf(clave).map((row) => Number(row[at ?? 1]))
      expect(totals, clave).toEqual(totals.toSorted((a, b) => b - a))
    }
  })

  test('agree with each other: a region is what its countries are, an acción once in it', () => {
    const { acciones, regiones = {} } = sampleMaterial()
    const europe = acciones.filter((a) => a.paises.some((codigo) => regiones[codigo] === 'Europa'))
    expect(rowsOf('regiones')).toContainEqual(['Europa', String(europe.length)])
    expect(rowsOf('mapa')).toHaveLength(new Set(acciones.flatMap((a) => a.paises)).size)
  })

  test('each is a well-formed picture that asks for nothing, with one sentence and a table', () => {
    for (const { svg, alt, cuadro, titulo } of figuras) {
      new SaxesParser().write(svg).close()
      expect(svg, titulo).not.toMatch(/href|<style|<script|url\(/)
      expect(alt, titulo).toMatch(/^[^.]+.*\.$/)
      for (const fila of cuadro.filas) expect(fila).toHaveLength(cuadro.columnas.length)
    }
  })

  test('the same material gives the same pictures', () => {
    expect(figurasOf()).toEqual(figuras)
  })
})

test('what has no colour of its own has that of the institution', () => {
  const drawn = figurasOf((m) => {
    m.institucion.color = '#0B5D4E'
  })
  for (const { clave, svg } of drawn.filter((f) => !f.clave.startsWith('ejes'))) {
    expect(svg, clave).toContain('#0b5d4e')
    expect(svg, clave).not.toMatch(/#9f2241/i)
  }
})

test('what was not told has no figure', () => {
  const claves = figurasOf((m) => {
    for (const a of m.acciones)
      Object.assign(a, { paises: [], redes: [], contrapartes: [], ods: [] })
  }).map((f) => f.clave)
  expect(claves).toEqual(['ejes-1', 'ejes-2', 'meses', 'modalidades', 'tipos', 'dependencias'])
})

test('goals are told by number and name, in their order', () => {
  const ods = figurasOf((m) => m.acciones.forEach((a, i) => (a.ods = i % 2 ? [17, 5] : [11])))
  expect(ods.find((f) => f.clave === 'ods')?.cuadro.filas).toEqual([
    ['5. Igualdad de género', '52'],
    ['11. Ciudades y comunidades sostenibles', '53'],
    ['17. Alianzas para lograr los objetivos', '52'],
  ])
})

test('an acción without a date, or that began before, is counted apart from the months', () => {
  const [meses] = figurasOf((m) => {
    m.acciones = m.acciones.slice(0, 3)
    m.acciones[0]!.fechas = []
    m.acciones[1]!.fechas = [{ inicio: '2019-12-30', fin: '2020-01-02', precision: 'dia' }]
  }).filter((f) => f.clave === 'meses')
  expect(meses?.cuadro.filas.slice(-2)).toEqual([
    ['otra fecha', '1', '33.3 %'],
    ['sin fecha', '1', '33.3 %'],
  ])
})

test('a name that is markup is drawn as text', () => {
  const hostile = '<image href="http://x"/>&"\''
  const one = figurasOf((m) => {
    m.acciones[0]!.contrapartes = Array.from({ length: 30 }, () => hostile)
    m.acciones.forEach((a) => (a.contrapartes = [hostile]))
  }).find((f) => f.clave === 'contrapartes')
  expect(one?.svg).not.toContain('<image')
  expect(one?.svg).toContain('&lt;image href=&quot;http')
})

describe('the base map', () => {
  const { shapes } = mapaBase()
  const known = new Set(shapes.map(({ codigo }) => codigo))

  test('knows every country of the catalogue that has people in it, as a shape or a dot', () => {
    const { regiones = {} } = sampleMaterial()
    const uninhabited = ['AQ', 'BV', 'GS', 'HM', 'IO', 'TF', 'UM']
    const territories = ['BL', 'BQ', 'CC', 'CX', 'MF', 'MP', 'NF', 'PN', 'SJ', 'TK', 'WF']
    const missing = Object.keys(regiones).filter((codigo) => !known.has(codigo))
    expect(missing.filter((codigo) => ![...uninhabited, ...territories].includes(codigo))).toEqual(
      [],
    )
  })

  test('has no country twice, and a number only where the country is', () => {
    const named = shapes.map(({ codigo }) => codigo).filter((codigo) => codigo !== '')
    expect(new Set(named).size).toBe(named.length)
    for (const codigo of Object.keys(POINTS)) expect(named).toContain(codigo)
  })
})
