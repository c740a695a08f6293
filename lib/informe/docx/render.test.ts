import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildDocument, sectionsOf } from '../document'
import type { Libro } from '../libro'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { flatBackdrop } from './backdrop'
import { groupsOf, placesOf } from './indexes'
import { paragraphsOf, partsOf, samplePicture, tagsOf } from './docx.fixture'
import { renderDocx } from './render'

const CAMBIO = {
  ...{ folio: '2020-1-0001', titulo: 'Una acción', campo: 'lugar' as const },
  ...{ antes: '', despues: 'Zócalo', motivo: 'No se dijo.', aprobada: '2020-08-01' },
}

async function sampleLibro(): Promise<Libro> {
  const material = sampleMaterial()
  const { imagen, bytes } = await samplePicture('a'.repeat(40))
  material.acciones[0]!.imagenes = [imagen]
  material.acciones[1]!.imagenes = [{ ...imagen, clave: 'lost' }]
  material.institucion = { ...material.institucion, color: '#0B5D4E', logo: imagen }
  material.portadillas['eje-1-2'] = { titulo: 'Ciudad\u0001 verde', texto: 'Un texto.', imagen }
  const { document } = buildDocument(material, { ...SAMPLE_IMPRINT, cambios: [CAMBIO] })
  return { material, document, imagenes: new Map([[imagen.clave, bytes]]) }
}

/** A picture of the first figure; of the others there is none. */
async function cifras({ document }: Libro) {
  const { clave, ancho, alto } = document.cifras.figuras[0]!
  return [{ clave, ancho, alto, png: await flatBackdrop('#9F2241') }]
}

let libro: Libro
let file: Uint8Array
let parts: Map<string, string | null>
let document: string

const count = (pattern: RegExp, xml = document): number => xml.match(pattern)?.length ?? 0

beforeAll(async () => {
  libro = await sampleLibro()
  file = await renderDocx(libro, await cifras(libro))
  parts = partsOf(file)
  document = parts.get('word/document.xml')!
})

describe('the informe of 105 acciones as a Word file', () => {
  test('has the same bytes each time', async () => {
    const again = await sampleLibro()
    expect(Buffer.compare(await renderDocx(again, await cifras(again)), file)).toBe(0)
  })

  test('every part is well-formed and has a content type', () => {
    const types = tagsOf(parts.get('[Content_Types].xml')!).map((t) => t.attributes)
    for (const [name, xml] of parts) {
      if (xml !== null) expect(() => tagsOf(xml), name).not.toThrow()
      const isKnown = types.some(
        ({ PartName, Extension }) => PartName === `/${name}` || name.endsWith(`.${Extension}`),
      )
      expect(isKnown, name).toBe(true)
    }
  })

  test('every relationship leads to a part, and every one that is named exists', () => {
    for (const [name, xml] of parts) {
      const found = /^(.*?)_rels\/(.*)\.rels$/.exec(name)
      if (!found || xml === null) continue
      const relations = tagsOf(xml).filter((t) => t.name === 'Relationship')
      for (const { attributes } of relations) {
        const target = path.posix.join(found[1]!, attributes.Target!)
        expect(parts.has(target), `${name} → ${attributes.Target}`).toBe(true)
      }
      const ids = relations.map((t) => t.attributes.Id)
      expect(new Set(ids).size).toBe(ids.length)
      const owner = parts.get(`${found[1]}${found[2]}`) ?? ''
      for (const [, id] of owner.matchAll(/\br:(?:id|embed|link)="([^"]*)"/g))
        expect(ids, name).toContain(id)
    }
  })

  test('has real headings: what opens the book, its sections, its acciones', () => {
    const styles = paragraphsOf(document).map((p) => p.style)
    const of = (style: string) => styles.filter((s) => s === style).length
    expect([of('Heading1'), of('Heading2'), of('Heading3')]).toEqual([7, 14, 105])
  })

  test('says each title, date line and paragraph, in the order of the book', () => {
    const own = new Set(['Heading3', 'Fechas', 'Cuerpo', 'CuerpoSigue'])
    const said = paragraphsOf(document).filter((p) => own.has(p.style))
    const expected = sectionsOf(libro.document).flatMap((s) =>
      s.acciones.flatMap((a) => [a.titulo, `(${a.fecha})`, ...a.parrafos]),
    )
    expect(said.map((p) => p.text)).toEqual(expected)
  })

  test('has a field of contents that leads to every heading', () => {
    expect(document).toContain('TOC \\h \\o &quot;1-3&quot;')
    expect(count(/<w:pStyle w:val="TOC3"\/>/g)).toBe(105)
    const marks = new Set(
      [...document.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map((m) => m[1]),
    )
    for (const [, anchor] of document.matchAll(/w:anchor="([^"]*)"/g))
      expect(marks).toContain(anchor)
    for (const [, mark] of document.matchAll(/PAGEREF (\S+)/g)) expect(marks).toContain(mark)
  })

  test('sets its sections in two columns, justified, with the hyphenation of es-MX', () => {
    expect(count(/<w:cols w:space="440" w:num="2"/g)).toBeGreaterThan(14)
    expect(parts.get('word/settings.xml')).toMatch(/<w:mirrorMargins\/>.*<w:autoHyphenation\/>/)
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="es-MX"/>')
    expect(parts.get('docProps/core.xml')).toContain('<dc:language>es-MX</dc:language>')
  })

  test('its ids are whole: one bookmark for each thing, each closed, none too long', () => {
    const names = [...document.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].map((m) => m[1]!)
    expect(new Set(names).size).toBe(names.length)
    expect(names.every((name) => /^[A-Za-z_]\w{0,39}$/.test(name))).toBe(true)
    expect(count(/<w:bookmarkEnd /g)).toBe(names.length)
    expect(names).toEqual(expect.arrayContaining(['ai_2020_1_0001_titulo', 'ai_2020_1_0001_p1']))
    expect(parts.get('docProps/custom.xml')).toMatch(
      /name="ai_2020_1_0001"><vt:lpwstr>1 [0-9a-f]{16}</,
    )
  })

  test('prints pictures with what they show and whose they are; one without bytes is left out', () => {
    expect(count(/descr="Mesa de trabajo &lt;a+&gt; &amp; &quot;firma&quot;"/g)).toBe(3)
    expect(paragraphsOf(document).filter((p) => p.text.startsWith('Foto: '))).toHaveLength(2)
    expect(document).not.toContain('lost')
  })

  test('prints the figures with what they show, each with its table, of which the head is told apart', () => {
    const { figuras } = libro.document.cifras
    const own = tagsOf(document).filter(
      ({ name, attributes }) => name === 'wp:docPr' && attributes.descr === figuras[0]!.alt,
    )
    expect(own).toHaveLength(1)
    expect(count(/<w:tbl>/g)).toBe(figuras.length)
    expect(count(/<w:tblHeader\/>/g)).toBe(figuras.length)
  })

  test('a portadilla says what the administrador wrote, without what no XML may hold', () => {
    const texts = paragraphsOf(document).map((p) => p.text)
    expect(texts).toEqual(expect.arrayContaining(['Ciudad verde', 'Un texto.']))
  })

  test('a picture of a full page fills the head of its sheet, cut and not stretched', () => {
    const { attributes } = tagsOf(document).find(
      ({ name, attributes: own }) => name === 'a:srcRect' && own.t !== undefined,
    )!
    const [l, t, r, b] = ['l', 't', 'r', 'b'].map((side) => Number(attributes[side] ?? 0) / 100_000)
    const shown = ((1 - l! - r!) * 60) / ((1 - t! - b!) * 40)
    expect(shown).toBeCloseTo(612 / 262, 2)
  })

  test('it has the colour of the institution, and no other accent', () => {
    const all = [...parts.values()].join('')
    expect(all).toContain('w:val="0B5D4E"')
    expect(all).not.toMatch(/9F2241/i)
  })

  test('an edición that corrects another lists its changes, with what was not there told', () => {
    const texts = paragraphsOf(document).map((p) => p.text)
    const at = texts.lastIndexOf('Cambios respecto de la edición anterior')
    expect(texts.slice(at + 1, at + 6)).toEqual([
      ...['2020-1-0001 · Lugar', 'Una acción'],
      ...['Decía(nada)', 'DiceZócalo', 'MotivoNo se dijo.'],
    ])
  })

  test('tells of each dependencia its acciones by title, as the book does', () => {
    const listed = paragraphsOf(document).filter((p) => p.style === 'Anexo')
    const { entradas } = libro.document.anexos.indices[0]!
    expect(listed[0]!.text).toBe(`${entradas[0]!.nombre} (${entradas[0]!.siglas})`)
    expect(listed).toHaveLength(entradas.reduce((sum, e) => sum + 1 + e.acciones.length, 0))
  })
})

describe('the pages of an index', () => {
  const place = (folio: string, section: number, before: number) => ({ folio, section, before })

  test('tell acciones that may begin on one page together, by how many they are', () => {
    const near = [place('a', 0, 0), place('b', 0, 900), place('c', 0, 6000), place('d', 1, 0)]
    expect(groupsOf(near)).toMatchObject([
      { folio: 'a', count: 2 },
      { folio: 'c', count: 1 },
      { folio: 'd', count: 1 },
    ])
  })

  test('lose no acción of the book', () => {
    const all = placesOf(libro.document)
    expect(all).toHaveLength(105)
    expect(groupsOf(all).reduce((sum, { count }) => sum + count, 0)).toBe(105)
  })
})
