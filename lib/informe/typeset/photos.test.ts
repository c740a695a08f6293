import { beforeAll, describe, expect, test } from 'vitest'
import { buildDocument, sectionsOf } from '../document'
import { fotosDe } from '../fotos'
import { fotografia, imagenDe } from '../imagenes.fixture'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { normal, openPdf, pageTexts, roles } from './pdf.fixture'
import { createTypesetter, type Typeset } from './typesetter.mjs'

const { typeset } = createTypesetter(process.cwd())

/** Standing, lying, across the page, square, and one that only decorates. */
const SIZES = [
  ...[
    [900, 1350, 'alt'],
    [1200, 900, 'alt'],
    [1600, 1066, 'alt'],
  ],
  ...[
    [1000, 1000, 'alt'],
    [1200, 800, ''],
  ],
] as [number, number, string][]

async function book() {
  const material = sampleMaterial()
  const imagenes = new Map<string, Uint8Array>()
  for (const [n, accion] of material.acciones.entries()) {
    if (n % 3 !== 0) continue
    const [ancho, alto, alt] = SIZES[(n / 3) % SIZES.length]!
    const imagen = imagenDe(n, { ancho, alto, ...(alt === '' && { alt: '', credito: '' }) })
    imagenes.set(imagen.clave, await fotografia(ancho, alto))
    accion.imagenes = [imagen]
  }
  return { material, imagenes, document: buildDocument(material, SAMPLE_IMPRINT).document }
}

type Book = Awaited<ReturnType<typeof book>>

function compile({ material, imagenes, document }: Book): Typeset {
  const counts = sectionsOf(document).map((s) => s.acciones.length)
  const fotos = JSON.stringify(fotosDe(document, material, imagenes))
  const data = JSON.stringify(document)
  const job = { template: 'informe' as const, data, fotos, counts, standard: 'ua-1' }
  return typeset({ ...job, balance: true }, () => undefined, imagenes)
}

let libro: Book
let result: Typeset
let texts: string[]

beforeAll(async () => {
  libro = await book()
  result = compile(libro)
  texts = await pageTexts(await openPdf(result.pdf))
})

describe('the informe with a picture in every third acción', () => {
  test('each is in the tree as a figure with its alternative text, but for what only decorates', async () => {
    const described = libro.material.acciones.flatMap((a) => a.imagenes).filter((i) => i.alt !== '')
    const pdf = await openPdf(result.pdf)
    expect((await roles(pdf)).Figure).toBeGreaterThanOrEqual(described.length)
    const trees: string[] = []
    for (let number = 1; number <= pdf.numPages; number++)
      trees.push(JSON.stringify(await (await pdf.getPage(number)).getStructTree()))
    for (const { alt } of described) expect(trees.join()).toContain(alt)
  })

  test('says whose each is, on the page of its acción', () => {
    const folios = sectionsOf(libro.document).flatMap((s) => s.acciones.map((a) => a.folio))
    for (const { folio, imagenes } of libro.material.acciones) {
      const start = result.positions.starts[folios.indexOf(folio)]
      for (const { credito } of imagenes)
        expect(texts[start!.page - 1], folio).toContain(normal(credito))
    }
  })

  test('splits no acción, and every page stands on the grid', () => {
    const { starts, ends } = result.positions
    expect(ends).toHaveLength(starts.length)
    expect(ends.filter((end, i) => end.page !== starts[i]!.page)).toEqual([])
    const lines = starts.map(({ y }) => (y - 83) / 13.5)
    expect(lines.filter((line) => Math.abs(line - Math.round(line)) > 0.01)).toEqual([])
  })

  test('the same data gives the same bytes', async () => {
    expect(compile(await book()).pdf.equals(result.pdf)).toBe(true)
  })
})
