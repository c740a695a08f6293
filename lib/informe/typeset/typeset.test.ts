import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildDocument, sectionsOf, type InformeDocument } from '../document'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { normal, openPdf, outline, pageTexts, roles } from './pdf.fixture'
import { createTypesetter, type Typeset } from './typesetter.mjs'

const { typeset } = createTypesetter(process.cwd())

function compile(document: InformeDocument, balance = true): Typeset {
  const counts = sectionsOf(document).map((s) => s.acciones.length)
  const data = JSON.stringify(document)
  return typeset({ template: 'informe', data, counts, balance, standard: 'ua-1' })
}

const { document } = buildDocument(sampleMaterial(), SAMPLE_IMPRINT)
const titles = sectionsOf(document).flatMap((s) => s.acciones.map((a) => normal(a.titulo)))
/** Sections; each figure and its table; indexes, that of the siglas among them. */
const H2 = 14 + 2 * document.cifras.figuras.length + document.anexos.indices.length + 1
let result: Typeset
let pdf: PDFDocumentProxy
let texts: string[]

beforeAll(async () => {
  result = compile(document)
  pdf = await openPdf(result.pdf)
  texts = await pageTexts(pdf)
})

describe('the informe of 105 acciones as a PDF', () => {
  test('says its title, author, language and that it is tagged', async () => {
    const { info } = (await pdf.getMetadata()) as { info: Record<string, unknown> }
    expect(info).toMatchObject({
      Title: document.titulo,
      Author: document.autor,
      Language: 'es-MX',
    })
    const marks: unknown = await pdf.getMarkInfo()
    expect(marks).toEqual(
      new Map(Object.entries({ Marked: true, UserProperties: false, Suspects: false })),
    )
  })

  test('has its headings in the tree: front matter and partes, sections, acciones', async () => {
    expect(await roles(pdf)).toMatchObject({ H1: 8, H2, H3: 105 })
  })

  test('prints the 105 titles in the order of the rule, each where the positions say', () => {
    expect(titles).toHaveLength(105)
    const pages = result.positions.starts.map((p) => p.page)
    expect(pages).toEqual(pages.toSorted((a, b) => a - b))
    titles.forEach((title, i) => expect(texts[pages[i]! - 1]).toContain(title))
  })

  test('the contents give every acción its real page', () => {
    const first = texts.findIndex((t) => t.includes('Contenido'))
    const last = texts.findIndex((t) => t.startsWith('Parte I '))
    let contents = texts.slice(first, last).join(' ')
    titles.forEach((title, i) => {
      const entry = `${title} ${result.positions.starts[i]?.page} `
      expect(contents).toContain(entry)
      contents = contents.slice(contents.indexOf(entry) + title.length)
    })
  })

  test('has a bookmark for every heading, in order', async () => {
    const bookmarks = await outline(pdf)
    expect(bookmarks.filter((b) => b.depth === 3).map((b) => b.title)).toEqual(titles)
    expect(bookmarks.filter((b) => b.depth === 2)).toHaveLength(H2)
    expect(bookmarks.filter((b) => b.depth === 1).map((b) => b.title)).toEqual([
      'Presentación',
      'Contenido',
      ...document.partes.map((p) => p.nombre),
      'El semestre en cifras',
      'Acciones por dependencia',
      'Índice',
      'Colofón',
    ])
  })

  test('splits no acción: each begins and ends in one column', () => {
    const gutter = 612 / 2
    const { starts, ends } = result.positions
    expect(ends.map((e) => e.indice)).toEqual(titles.map((_, i) => i))
    const split = ends.filter((end, i) => {
      const start = starts[i]!
      const inColumn = start.x < gutter - 20 ? end.x < gutter + 10 : end.x > gutter
      return end.page !== start.page || end.y < start.y || !inColumn
    })
    expect(split).toEqual([])
  })

  test('the balance costs no page', () => {
    expect(result.pages).toBeLessThanOrEqual(compile(document, false).pages)
  })

  test('the same data gives the same bytes', () => {
    expect(compile(document).pdf.equals(result.pdf)).toBe(true)
  })
})
