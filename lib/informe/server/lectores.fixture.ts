import Papa from 'papaparse'
import readXlsx from 'read-excel-file/node'
import { SaxesParser } from 'saxes'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { buffer } from 'node:stream/consumers'
import type { Formato } from '../formato'
import { openPdf } from '../typeset/pdf.fixture'
import { leerHtml } from './leer-html.fixture'

/** The texts of each formato as a program of that kind reads them: pieces, in their order. Throws on what is broken. */
export const LECTORES: Record<Formato, (bytes: Uint8Array) => Promise<string[]> | string[]> = {
  pdf: leerPdf,
  docx: leerDocx,
  html: (bytes) => leerHtml(textOf(bytes)),
  xlsx: leerXlsx,
  csv: leerCsv,
  json: (bytes) => stringsIn(JSON.parse(textOf(bytes))),
}

const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes)

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

async function leerPdf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes)
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ disableNormalization: true })
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    pages.push(...altsIn(await page.getStructTree()))
  }
  return pages
}

/** What its pictures show, as the tags of the page say it. */
function altsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const alt = 'alt' in node && typeof node.alt === 'string' ? [node.alt] : []
  const children = 'children' in node && Array.isArray(node.children) ? node.children : []
  return [...alt, ...children.flatMap(altsIn)]
}

function leerCsv(bytes: Uint8Array): string[] {
  const { data, errors } = Papa.parse<string[]>(textOf(bytes).replace(/^\uFEFF/, ''))
  if (errors.length > 0) throw new Error(errors[0]!.message)
  const loose = data.flat().find((cell) => /^[=+\-@\t\r]/.test(cell))
  if (loose !== undefined) throw new Error(`a spreadsheet would evaluate ${loose}`)
  return data.flat().map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, ''))
}

async function leerXlsx(bytes: Uint8Array): Promise<string[]> {
  for (const [name, part] of await parts(bytes))
    if (/\.(?:xml|rels)$/.test(name)) checkXml(name, part, 'f')
  const sheets = await readXlsx(Buffer.from(bytes))
  return sheets.flatMap(({ data }) => data.flat().map((cell) => String(cell ?? '')))
}

/** Well-formed, and without what a program would do by itself. */
function checkXml(name: string, xml: string, forbidden: string): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw new Error(`${name}: ${error.message}`)
  })
  parser.on('opentag', (tag) => {
    if (tag.name === forbidden) throw new Error(`${name} has ${forbidden}`)
  })
  parser.write(xml).close()
}

/** What Word shows of a document, its notes and heads: not the orders of its fields, which are to be ours alone. */
async function leerDocx(bytes: Uint8Array): Promise<string[]> {
  const texts: string[] = []
  for (const [name, xml] of await parts(bytes)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue
    checkXml(name, xml, 'w:altChunk')
    if (name.startsWith('word/') && name.endsWith('.xml')) texts.push(...paragraphs(xml))
  }
  return texts
}

const ORDENES = /^\s*(?:TOC|PAGE|PAGEREF|NUMPAGES|REF|HYPERLINK|STYLEREF|SEQ|XE|INDEX)\b/

function paragraphs(xml: string): string[] {
  const found: string[] = []
  const open: string[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name)
    if (name === 'w:p') found.push('')
    if (name === 'wp:docPr') found.push(attributes.descr ?? '', '')
    if (name === 'w:tab' || name === 'w:br') found.push(`${found.pop() ?? ''} `)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => {
    const inside = open.at(-1)
    if (inside === 'w:t') found.push(`${found.pop() ?? ''}${text}`)
    if (inside === 'w:instrText' && !ORDENES.test(text)) throw new Error(`an order: ${text}`)
  })
  parser.write(xml).close()
  return found
}

function open(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    )
  })
}

/** The parts of a package, as text. */
async function parts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await open(bytes)
  const found = new Map<string, string>()
  const read = (entry: Entry): Promise<string> =>
    new Promise((resolve, reject) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) reject(error)
        else buffer(stream).then((data) => resolve(data.toString('utf8')), reject)
      })
    })
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      read(entry).then((text) => {
        found.set(entry.fileName, text)
        zip.readEntry()
      }, reject)
    })
    zip.readEntry()
  })
  return found
}
