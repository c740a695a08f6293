import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import sharp from 'sharp'
import { SaxesParser } from 'saxes'
import type { Imagen } from '../imagen'

/** The parts of a file of Word: text for XML, null for the rest. */
export function partsOf(file: Uint8Array): Map<string, string | null> {
  const isXml = (name: string) => /\.(?:xml|rels)$/.test(name)
  return new Map(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [
      name,
      isXml(name) ? strFromU8(bytes) : null,
    ]),
  )
}

type Tag = { name: string; attributes: Record<string, string> }

/** Every tag of a part, in order. Throws where it is not well-formed. */
export function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) =>
    tags.push({ name, attributes: attributes as Record<string, string> }),
  )
  parser.write(xml).close()
  return tags
}

type Paragraph = { style: string; text: string }

/** The paragraphs of a part as a reader meets them: style and words, fields without their orders. */
export function paragraphsOf(xml: string): Paragraph[] {
  const found: Paragraph[] = []
  const parser = new SaxesParser()
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:p') found.push({ style: '', text: '' })
    if (name === 'w:pStyle') found.at(-1)!.style = String(attributes['w:val'])
    if (name === 'w:t') depth++
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') depth--
  })
  parser.on('text', (text) => {
    if (depth > 0) found.at(-1)!.text += text
  })
  parser.write(xml).close()
  return found
}

const SOFFICE = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/libreoffice/program/soffice']
export const soffice = SOFFICE.find((file) => existsSync(file))

/** What LibreOffice makes of a file, in another format. */
export async function convert(file: Uint8Array, from: string, to: string): Promise<Uint8Array> {
  if (!soffice) throw new Error('LibreOffice is not here.')
  const folder = await mkdtemp(path.join(tmpdir(), 'docx-'))
  try {
    const source = path.join(folder, `libro.${from}`)
    await writeFile(source, file)
    // A profile of its own: two runs at once would wait for each other.
    const profile = `-env:UserInstallation=file://${folder}/perfil`
    const out = path.join(folder, 'salida')
    const orders = [profile, '--headless', '--convert-to', to, '--outdir', out, source]
    await promisify(execFile)(soffice, orders, { timeout: 120_000 })
    return await readFile(path.join(out, `libro.${to}`))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A picture of one colour, with the bytes of its file. */
export async function samplePicture(clave: string): Promise<{ imagen: Imagen; bytes: Buffer }> {
  const [ancho, alto] = [60, 40]
  const bytes = await sharp({
    create: { width: ancho, height: alto, channels: 3, background: '#336699' },
  })
    .jpeg()
    .toBuffer()
  const imagen: Imagen = {
    ...{ clave, mime: 'image/jpeg', ancho, alto },
    ...{
      alt: `Mesa de trabajo <${clave}> & "firma"\u0000`,
      credito: 'Foto: Gobierno de la Ciudad',
    },
  }
  return { imagen, bytes }
}

/** The file with its text changed, as a word processor would leave it. */
export function edit(file: Uint8Array, change: (document: string) => string): Uint8Array {
  const parts = unzipSync(file)
  const document = strFromU8(parts['word/document.xml']!)
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(document)) })
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The paragraph that begins with a bookmark: whole, and by its words. */
export function paragraphAt(document: string, mark: string): string {
  const start = new RegExp(
    `<w:p>(?:(?!<w:p>|</w:p>).)*<w:bookmarkStart w:name="${escaped(mark)}".*?</w:p>`,
    's',
  )
  const found = start.exec(document)?.[0]
  if (found === undefined) throw new Error(`No paragraph has ${mark}.`)
  return found
}

/** Other words in the paragraph of a bookmark. */
export function rewrite(document: string, mark: string, words: (old: string) => string): string {
  const old = paragraphAt(document, mark)
  const said = old.replace(
    /(<w:t [^>]*>)([^<]*)/,
    (_, tag: string, text: string) => tag + words(text),
  )
  return document.replace(old, () => said)
}

/** Without the paragraph of a bookmark, nor its ids. */
export function remove(document: string, mark: string): string {
  return document.replace(paragraphAt(document, mark), '')
}

/** With a paragraph of its own after that of a bookmark. */
export function insertAfter(document: string, mark: string, paragraph: string): string {
  const old = paragraphAt(document, mark)
  return document.replace(old, () => `${old}${paragraph}`)
}

export const plainParagraph = (text: string, style = 'CuerpoSigue'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
