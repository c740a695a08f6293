import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { buildDocument } from '../document'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { exportPaginas } from './paginas'

const material = sampleMaterial()
const imagen = {
  clave: 'una',
  mime: 'image/png',
  ancho: 4,
  alto: 3,
  alt: 'Mesa',
  credito: '',
} as const
material.acciones[3]!.imagenes = [imagen]
const { document } = buildDocument(material, SAMPLE_IMPRINT)
const libro = { material, document, imagenes: new Map([['una', new Uint8Array([1, 2, 3])]]) }
const files = unzipSync(exportPaginas(libro))
const pages = Object.entries(files)
  .filter(([name]) => name.endsWith('.html'))
  .map(([name, bytes]) => [name, strFromU8(bytes)] as const)
const all = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map((m) => m[1] ?? '')

test('one page for each section, and those before and after', () => {
  expect(pages).toHaveLength(1 + 14 + 3)
  expect(pages[0]?.[0]).toBe('index.html')
  expect(pages.flatMap(([, page]) => all(page, /<h4 id="([^"]+)"/g))).toHaveLength(105)
  for (const [name, page] of pages) {
    expect(all(page, /<(h1)[ >]/g), name).toHaveLength(1)
    const here = all(page, /<a href="([^"#]+)#[^"]*" aria-current="page"/g)
    expect(here, name).toEqual([name])
  }
})

test('every link leads to a file and an id that are there', () => {
  const ids = new Set(
    pages.flatMap(([name, page]) => [
      name,
      ...all(page, / id="([^"]+)"/g).map((id) => `${name}#${id}`),
    ]),
  )
  for (const [name, page] of pages) {
    const links = all(page, / href="([^"]+)"/g).filter((href) => href !== 'estilo.css')
    const resolved = links.map((href) => (href.startsWith('#') ? `${name}${href}` : href))
    expect(
      resolved.filter((href) => !ids.has(href)),
      name,
    ).toEqual([])
  }
})

test('the pictures and the style are files of it', () => {
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['estilo.css', 'imagenes/1.png']))
  const used = pages.flatMap(([, page]) => all(page, /<img src="([^"]+)"/g))
  expect(used).toEqual(['imagenes/1.png'])
})

test('the same libro gives the same bytes', () => {
  expect(Buffer.from(exportPaginas(libro)).equals(Buffer.from(exportPaginas(libro)))).toBe(true)
})
