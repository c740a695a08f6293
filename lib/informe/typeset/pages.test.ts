import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { conDefectos, IDENTIDAD } from '@/lib/core/institucion'
import { buildDocument, type InformeDocument } from '../document'
import { fotosDe } from '../fotos'
import type { Imagen } from '../imagen'
import type { Material } from '../material'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { sinFaltantes } from '../portadilla'
import type { PagesJob } from './pages.mjs'
import { openPdf, pageTexts } from './pdf.fixture'
import { createTypesetter } from './typesetter.mjs'

const { pages, typeset } = createTypesetter(process.cwd())

const CLAVE = 'a'.repeat(32)
const imagen: Imagen = {
  ...{ clave: CLAVE, mime: 'image/jpeg', ancho: 400, alto: 250 },
  ...{ alt: 'Un bosque', credito: 'Archivo' },
}
let foto: Uint8Array

beforeAll(async () => {
  foto = await sharp({ create: { width: 400, height: 250, channels: 3, background: '#284' } })
    .jpeg()
    .toBuffer()
})

const documentOf = (change: (material: Material) => void) => {
  const material = sampleMaterial()
  material.acciones = material.acciones.filter(({ parte, eje }) => parte === 1 && eje === 2)
  change(material)
  return buildDocument(material, SAMPLE_IMPRINT).document
}
const draw = (document: InformeDocument, que: PagesJob['que'], count = 0) =>
  pages({ data: JSON.stringify(document), que, count, imagenes: [[CLAVE, foto]] })

describe('some pages of the book', () => {
  it('are as many as the book has of them, each with its own ground and letters', () => {
    const document = documentOf(() => undefined)
    const count = document.partes[0]?.secciones[0]?.acciones.length ?? 0
    const seccion = { tipo: 'seccion', parte: 1, eje: 2, pagina: 20 } as const
    const drawn = draw(document, seccion, count)
    expect(drawn).toMatchObject({ width: 612, height: 792 })
    expect(drawn.pages).toHaveLength(3)
    const color = document.partes[0]?.secciones[0]?.color.toLowerCase() ?? ''
    expect(drawn.pages[0]?.toLowerCase()).toContain(`fill="${color}"`)
    for (const page of drawn.pages) {
      expect(page).toMatch(/^<svg [^>]*viewBox="0 0 612 792"/)
      const used = [...page.matchAll(/<use xlink:href="#([^"]+)"/g)].map(([, id]) => id)
      expect(used.every((id) => page.includes(`<symbol id="${id}"`))).toBe(true)
    }
    // On an odd page nothing stands before them either.
    expect(draw(document, { ...seccion, pagina: 21 }, count).pages).toHaveLength(3)
  })

  it('stay one page each with the longest texts that are taken', () => {
    const titulo =
      'La cooperación internacional de la ciudad con sus hermanas de cinco continentes.'
    const parrafo = 'Un renglón de cortesía para quien abre el libro por esta página. '
    const texto = `${parrafo.repeat(4)}\n\nFin.\n\n${parrafo.repeat(2)}`.slice(0, 450)
    const document = documentOf((material) => {
      const made = { titulo, texto, imagen }
      material.portadillas = { portada: made, 'parte-1': made, 'eje-1-2': made }
    })
    for (const que of [
      { tipo: 'portada', pagina: 1 },
      { tipo: 'parte', parte: 1, pagina: 1 },
      { tipo: 'eje', parte: 1, eje: 2, pagina: 1 },
    ] as const) {
      expect(draw(document, que).pages, que.tipo).toHaveLength(1)
    }
  })

  it('show the picture of a page made by hand, and not when its bytes are missing', () => {
    const document = documentOf((material) => {
      material.portadillas = {
        portada: { titulo: 'Otro título', texto: '', imagen },
        'eje-1-2': { titulo: '', texto: 'Un párrafo.', imagen },
      }
    })
    const portada = { tipo: 'portada', pagina: 1 } as const
    expect(draw(document, portada).pages[0]).toContain('data:image/jpeg')
    expect(draw(document, { tipo: 'eje', parte: 1, eje: 2, pagina: 1 }).pages[0]).toContain(
      'data:image/jpeg',
    )
    const without = sinFaltantes(document, new Map())
    expect(draw(without, portada).pages[0]).not.toContain('data:image/jpeg')
  })
})

describe('the pages of a section with photographs', () => {
  const parte = { tipo: 'seccion', parte: 1, eje: 2, pagina: 20 } as const
  const conFotos = (ancho: number) => {
    const material = sampleMaterial()
    material.acciones = material.acciones.filter(({ parte, eje }) => parte === 1 && eje === 2)
    material.acciones[0]!.imagenes = [{ ...imagen, ancho, alto: ancho / 1.6 }]
    const { document } = buildDocument(material, SAMPLE_IMPRINT)
    const imagenes: [string, Uint8Array][] = [[CLAVE, foto]]
    const fotos = JSON.stringify(fotosDe(document, material, new Map(imagenes)))
    const data = JSON.stringify(document)
    return { data, fotos, imagenes, que: parte, count: material.acciones.length }
  }
  const shown = (svg = '') => svg.match(/data:image\/svg\+xml;base64/g)?.length ?? 0

  it.each([
    ['in its column', 400],
    ['across the page', 1600],
  ])('show each %s, where the book has it', (_, ancho) => {
    const job = conFotos(ancho)
    const drawn = pages(job)
    expect(drawn.pages.map(shown)).toEqual([0, 1, ...drawn.pages.slice(2).map(() => 0)])
    const book = typeset(
      {
        ...{ template: 'informe', data: job.data, fotos: job.fotos, counts: [job.count] },
        ...{ balance: true, standard: 'ua-1' },
      },
      () => undefined,
      new Map(job.imagenes),
    )
    const { starts } = book.positions
    expect(drawn.pages).toHaveLength(starts.at(-1)!.page - starts[0]!.page + 2)
    expect(drawn.pages[1]).not.toBe(pages({ ...job, fotos: undefined }).pages[1])
  })
})

describe('a book with pages made by hand', () => {
  const compile = (document: InformeDocument) => {
    const counts = document.partes.flatMap((p) => p.secciones.map((s) => s.acciones.length))
    const data = JSON.stringify(document)
    return typeset({ template: 'informe', data, counts, balance: false, standard: 'ua-1' })
  }

  it('says the titles and texts that were written, and still passes PDF/UA-1', async () => {
    const document = documentOf((material) => {
      material.portadillas = {
        portada: { titulo: 'La ciudad y el mundo', texto: 'Un semestre.', imagen: null },
        'parte-1': { titulo: 'Parte con otro nombre', texto: 'Dos\n\npárrafos.', imagen: null },
        'eje-1-2': { titulo: 'Aire y agua', texto: 'Un párrafo.', imagen: null },
      }
    })
    const texts = await pageTexts(await openPdf(compile(document).pdf))
    const all = texts.join(' ')
    for (const said of ['La ciudad y el mundo', 'Parte con otro nombre', 'Aire y agua']) {
      expect(all).toContain(said)
    }
  })

  it('names nothing of Mexico City when it is of another', async () => {
    const { partes: _, ...identidad } = conDefectos({
      ...IDENTIDAD,
      ...{ ciudad: 'Ciudad de prueba', gobierno: '', organo: '', fundamento: [], color: '#14532D' },
    })
    const document = documentOf((material) => {
      material.institucion = { ...identidad, logo: null }
      material.partes = [{ numero: 1, nombre: 'Acción internacional' }]
      material.presentacion = { parrafos: ['Un párrafo.'], firmante: 'Ana', cargo: 'Jefa' }
      // What the acciones tell is theirs.
      material.acciones = material.acciones.slice(0, 1).map((accion) => ({
        ...{ ...accion, titulo: 'Una visita', descripcion: ['Llegaron.'] },
        dependencias: [{ nombre: 'Turismo', siglas: 'TUR', papel: 'responsable' as const }],
        contrapartes: [],
      }))
    })
    const { pdf } = compile(document)
    const opened = await openPdf(pdf)
    const { info } = await opened.getMetadata()
    const all = `${JSON.stringify(info)} ${(await pageTexts(opened)).join(' ')}`
    expect(all).toContain('Gobierno de la Ciudad de prueba')
    expect(all).not.toMatch(/México|CDMX/)
  })
})
