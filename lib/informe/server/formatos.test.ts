import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { readSheet } from 'read-excel-file/node'
import { describe, expect, test } from 'vitest'
import { sectionsOf } from '../document'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { openPdf, outline } from '../typeset/pdf.fixture'
import type { Formato } from '../formato'
import { armarLibro, exportarLibro, isExportable } from './exportar'

/** Every formato of one libro says the same acciones in the same order: read back as its own readers read it. */

const libro = armarLibro(sampleMaterial(), new Map(), SAMPLE_IMPRINT)
const bytesOf = async (formato: Formato) => Buffer.from(await exportarLibro(formato, libro))

/** What printing changes in a title and a table does not: ties and apostrophes. */
const plain = (text: string) =>
  text
    .replace(/[\u00A0\s]+/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('\u00AD', '')
    .trim()
const unescape = (text: string) =>
  text.replace(/&(lt|gt|quot|#39|apos|amp);/g, (_, name: string) => {
    const letters: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }
    return letters[name] ?? "'"
  })

const titles = sectionsOf(libro.document).flatMap((s) => s.acciones.map((a) => plain(a.titulo)))

describe('the 105 acciones of 2020-1, in their order', () => {
  test('there are 105', () => expect(titles).toHaveLength(105))

  test('PDF', async () => {
    const bookmarks = await outline(await openPdf(await bytesOf('pdf')))
    expect(bookmarks.filter((b) => b.depth === 3).map((b) => plain(b.title))).toEqual(titles)
  })

  test.skipIf(!isExportable('docx'))('DOCX', async () => {
    const xml = unzipSync(await bytesOf('docx'))['word/document.xml']
    let text = plain(
      unescape(
        Buffer.from(xml ?? [])
          .toString()
          .replace(/<[^>]+>/g, ''),
      ),
    )
    for (const title of titles) {
      expect(text).toContain(title)
      text = text.slice(text.indexOf(title) + title.length)
    }
  })

  test('HTML', async () => {
    const found = (await bytesOf('html')).toString().matchAll(/<h4 [^>]*>([^<]*)<\/h4>/g)
    expect([...found].map((m) => plain(unescape(m[1] ?? '')))).toEqual(titles)
  })

  test('XLSX', async () => {
    const [head = [], ...rows] = await readSheet(await bytesOf('xlsx'), 'Acciones')
    expect(rows.map((row) => plain(String(row[head.indexOf('Título')])))).toEqual(titles)
  })

  test('CSV', async () => {
    const text = (await bytesOf('csv')).toString().slice(1)
    const { data } = Papa.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    })
    expect(data.map((row) => plain(row['Título'] ?? ''))).toEqual(titles)
  })

  test('JSON', async () => {
    const { acciones } = JSON.parse((await bytesOf('json')).toString()) as {
      acciones: { titulo: string }[]
    }
    expect(acciones.map((a) => plain(a.titulo))).toEqual(titles)
  })
})

test('what the figures count is what the book, the page and the workbook say', async () => {
  const { totales } = libro.document.cifras
  const page = (await bytesOf('html')).toString()
  const sheet = await readSheet(await bytesOf('xlsx'), 'Cifras')
  for (const { nombre, total } of totales) {
    expect(page).toContain(`<strong>${total}</strong> ${nombre}`)
    expect(sheet.slice(0, 9)).toContainEqual(['Totales', nombre, total, null])
  }
})
