import { beforeAll, describe, expect, test } from 'vitest'
import type { Material } from '../material'
import { buildDocument, sectionsOf, type DocumentAccion } from '../document'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import {
  convert,
  edit,
  insertAfter,
  paragraphAt,
  partsOf,
  plainParagraph,
  remove,
  rewrite,
  samplePicture,
  soffice,
} from './docx.fixture'
import { DocxIlegible, leerCuerpo, leerPropiedades } from './leer'
import { renderDocx } from './render'
import { compararAccion } from '../correccion'
import { reunirAcciones } from './reunir'

let file: Uint8Array
let document: string
let acciones: DocumentAccion[]
let base: Material

beforeAll(async () => {
  const material = sampleMaterial()
  const { imagen, bytes } = await samplePicture('a'.repeat(40))
  material.acciones[0]!.imagenes = [imagen]
  material.institucion.logo = imagen
  material.portadillas = {
    portada: { titulo: '', texto: 'Unas palabras.', imagen },
    'parte-1': { titulo: 'La ciudad', texto: 'Otras palabras.', imagen },
    'eje-1-0': { titulo: '', texto: 'Un texto.', imagen },
  }
  const built = buildDocument(material, SAMPLE_IMPRINT).document
  base = material
  acciones = sectionsOf(built).flatMap((section) => section.acciones)
  file = await renderDocx({ material, document: built, imagenes: new Map([[imagen.clave, bytes]]) })
  document = partsOf(file).get('word/document.xml')!
})

const mark = (index: number, lugar: string) =>
  `ai_${acciones[index]!.folio.replaceAll('-', '_')}_${lugar}`
const read = (xml: string) => reunirAcciones(leerCuerpo(xml).bloques)
const of = (xml: string, index: number) => read(xml).acciones.get(acciones[index]!.folio)!

const asPrinted = () =>
  acciones.map(({ folio, titulo, fecha, parrafos }) => ({
    ...{ folio, titulo, parrafos, fechas: `(${fecha})`, revuelta: false },
  }))

describe('a file that came back as it left', () => {
  test('says of each acción what was printed, and nothing is left over', () => {
    const { acciones: found, perdidas } = read(document)
    expect([...found.values()]).toEqual(asPrinted())
    expect(perdidas).toEqual([])
  })

  test('names its semestre and the revision of each acción', () => {
    const properties = leerPropiedades(partsOf(file).get('docProps/custom.xml')!)
    expect(properties.get('ai_semestre')).toBe('2020-1')
    expect(properties.get('ai_2020_1_0001')).toMatch(/^1 [0-9a-f]{16}$/)
    expect(properties.size).toBe(106)
  })
})

describe.skipIf(!soffice)('through LibreOffice (skipped where it is not installed)', () => {
  test.each([
    ['docx', 'docx'],
    ['odt', 'docx'],
  ])(
    'saved as %s no text and no id is lost, and the importer sees no change',
    { timeout: 180_000 },
    async (first, second) => {
      const there = await convert(file, 'docx', first)
      const back = first === second ? there : await convert(there, first, second)
      const parts = partsOf(back)
      const { acciones: found, perdidas } = read(parts.get('word/document.xml')!)
      expect([...found.values()]).toEqual(asPrinted())
      expect(perdidas).toEqual([])
      for (const accion of base.acciones) {
        const own = { ...accion, descripcion: accion.descripcion.join('\n\n') }
        const asked = compararAccion(found.get(accion.folio)!, own, base.semestre)
        expect(asked, accion.folio).toEqual({ cambios: [], perdidas: [] })
      }
      const properties = leerPropiedades(parts.get('docProps/custom.xml')!)
      expect(properties.get('ai_semestre')).toBe('2020-1')
      expect(properties.get('ai_2020_1_0001')).toMatch(/^1 [0-9a-f]{16}$/)
    },
  )
})

/** As LibreOffice writes a bookmark that begins where a paragraph does: begun twice, ended once. */
const twiceBegun = (xml: string, name: string) =>
  xml.replace(
    new RegExp(`<w:bookmarkStart w:name="${name}" w:id="\\d+"/>`),
    (own) => `<w:bookmarkStart w:name="${name}" w:id="9999"/>${own}`,
  )

describe('a file that was edited', () => {
  test('what is added after a full page that begins twice and ends once is not lost with it', () => {
    const [plate] = /ai_eje_1_\d/.exec(document)!
    const xml = twiceBegun(document, plate)
    expect(xml).not.toBe(document)
    const more = insertAfter(xml, mark(0, 'p1'), plainParagraph('Un párrafo más.'))
    expect(of(more, 0).parrafos).toContain('Un párrafo más.')
    expect(of(more, 0).revuelta).toBe(false)
    const nobody = insertAfter(xml, mark(0, 'p1'), plainParagraph('De nadie', 'Heading3'))
    expect(read(nobody).perdidas.map(({ texto }) => texto)).toContain('De nadie')
  })

  test('words changed, and a paragraph divided in two or joined by a line', () => {
    const xml = rewrite(document, mark(0, 'titulo'), () => 'Otro título')
    expect(of(xml, 0).titulo).toBe('Otro título')
    const more = insertAfter(xml, mark(0, 'p1'), plainParagraph('Un párrafo más.'))
    expect(of(more, 0).parrafos).toEqual([
      acciones[0]!.parrafos[0],
      'Un párrafo más.',
      ...acciones[0]!.parrafos.slice(1),
    ])
    const broken = rewrite(
      document,
      mark(0, 'p1'),
      () => 'Una.</w:t><w:br/><w:t xml:space="preserve">Otra.',
    )
    expect(of(broken, 0).parrafos[0]).toBe('Una.\nOtra.')
  })

  test('tracked changes are read as taken', () => {
    const xml = rewrite(
      document,
      mark(0, 'titulo'),
      () =>
        'Uno</w:t></w:r><w:del w:id="1"><w:r><w:delText> dos</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t> tres</w:t></w:r></w:ins><w:r><w:t xml:space="preserve">',
    )
    expect(of(xml, 0).titulo).toBe('Uno tres')
    expect(leerCuerpo(xml).marcados).toBe(2)
  })

  test('a paragraph whose mark was taken away goes on in the next', () => {
    const old = paragraphAt(document, mark(0, 'titulo'))
    const joined = old.replace('</w:pPr>', '<w:rPr><w:del w:id="9"/></w:rPr></w:pPr>')
    const xml = document.replace(old, joined)
    expect(of(xml, 0).titulo).toBe(`${acciones[0]!.titulo}(${acciones[0]!.fecha})`)
    expect(of(xml, 0).fechas).toBeNull()
  })

  test('a title and a date line written wholly anew, which loses their ids, are known by their place', () => {
    const bare = remove(document, mark(1, 'titulo'))
    const dates = paragraphAt(bare, mark(1, 'fechas'))
    const xml = bare.replace(
      dates,
      plainParagraph('Título nuevo', 'Heading3') + plainParagraph('(4 de mayo)', 'Fechas'),
    )
    expect(of(xml, 1)).toMatchObject({
      titulo: 'Título nuevo',
      fechas: '(4 de mayo)',
      parrafos: acciones[1]!.parrafos,
    })
    expect(read(xml).perdidas).toEqual([])
  })

  test('an acción that was taken out is missing, and its neighbours are whole', () => {
    const lugares = ['titulo', 'fechas', ...acciones[1]!.parrafos.map((_, i) => `p${i + 1}`)]
    const xml = lugares.reduce((text, lugar) => remove(text, mark(1, lugar)), document)
    const { acciones: found, perdidas } = read(xml)
    expect(found.has(acciones[1]!.folio)).toBe(false)
    expect([...found.values()]).toEqual(asPrinted().filter((_, i) => i !== 1))
    expect(perdidas).toEqual([])
  })

  test('an acción taken out by tracked changes leaves its neighbours whole too', () => {
    const lugares = ['titulo', 'fechas', ...acciones[1]!.parrafos.map((_, i) => `p${i + 1}`)]
    const xml = lugares.reduce((text, lugar) => {
      const old = paragraphAt(text, mark(1, lugar))
      const gone = old
        .replace('</w:pPr>', '<w:rPr><w:del w:id="9"/></w:rPr></w:pPr>')
        .replace(
          /<w:r>.*<\/w:r>/s,
          (runs) => `<w:del w:id="9">${runs.replaceAll('w:t', 'w:delText')}</w:del>`,
        )
      return text.replace(old, () => gone)
    }, document)
    const { acciones: found, perdidas } = read(xml)
    expect([...found.values()]).toEqual(asPrinted().filter((_, i) => i !== 1))
    expect(perdidas).toEqual([])
  })

  test('an acción of nobody’s is told, and given to no other', () => {
    const last = mark(0, `p${acciones[0]!.parrafos.length}`)
    const own = plainParagraph('Acción inventada', 'Heading3') + plainParagraph('Su texto.')
    const { acciones: found, perdidas } = read(insertAfter(document, last, own))
    expect([...found.values()]).toEqual(asPrinted())
    expect(perdidas).toEqual([
      {
        folio: null,
        mensaje: expect.stringContaining('ninguna acción'),
        texto: 'Acción inventada Su texto.',
      },
    ])
  })

  test('a paragraph that strayed into another acción spoils its own, which is told', () => {
    const strayed = paragraphAt(document, mark(0, 'p1'))
    const xml = insertAfter(document.replace(strayed, ''), mark(1, 'p1'), strayed)
    const { acciones: found, perdidas } = read(xml)
    expect(found.get(acciones[0]!.folio)?.revuelta).toBe(true)
    expect(perdidas.map(({ folio }) => folio)).toContain(acciones[0]!.folio)
  })

  test('the words of a picture, of a plate and of the annexes are not of any acción', () => {
    const xml = rewrite(document, mark(0, 'c1'), () => 'Otro crédito')
    expect([...read(xml).acciones.values()]).toEqual(asPrinted())
    expect(read(edited(xml, 'Todos los ejes', 'Cualquier cosa')).perdidas).toEqual([])
    expect(read(edited(xml, 'El semestre en cifras', 'Cifras')).perdidas).toEqual([])
  })
})

const edited = (xml: string, from: string, to: string) => xml.replaceAll(`>${from}<`, `>${to}<`)

describe('what is not Word’s', () => {
  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const plates = Array.from(
    { length: 300 },
    (_, i) => `<w:bookmarkStart w:id="${i}" w:name="ai_eje_1_${i}"/>`,
  )
  test.each([
    ['entities of its own', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'],
    ['a reference to nothing', `<w:document ${W}>&nada;</w:document>`],
    ['broken', `<w:document ${W}><w:p></w:document>`],
    ['empty', ''],
    ['too deep', `<w:document ${W}>${'<w:p>'.repeat(300)}${'</w:p>'.repeat(300)}</w:document>`],
    ['full pages that never end', `<w:document ${W}>${plates.join('')}</w:document>`],
  ])('%s is refused', (_, xml) => {
    expect(() => leerCuerpo(xml)).toThrow(DocxIlegible)
  })

  test('a file without ids says nothing of any acción', () => {
    const xml = `<w:document ${W}><w:body>${plainParagraph('Hola')}</w:body></w:document>`
    expect(read(xml)).toEqual({ acciones: new Map(), perdidas: [] })
  })

  test('the same bytes after a change that changes nothing', () => {
    expect(partsOf(edit(file, (xml) => xml)).get('word/document.xml')).toBe(document)
  })
})
