import { describe, expect, test } from 'vitest'
import { sectionsOf } from '../document'
import type { Imagen } from '../imagen'
import { sampleMaterial, SAMPLE_IMPRINT } from '../material.fixture'
import { buildDocument } from '../document'
import type { Material } from '../material'
import { exportHtml } from './html'
import { escapeMarkup } from './markup'

const libroOf = (material: Material, imagenes = new Map<string, Uint8Array>()) => ({
  material,
  document: buildDocument(material, SAMPLE_IMPRINT).document,
  imagenes,
})
const all = (page: string, pattern: RegExp) => [...page.matchAll(pattern)].map((m) => m[1] ?? '')

describe('the informe as one web page', () => {
  const libro = libroOf(sampleMaterial())
  const page = exportHtml(libro)

  test('has the 105 acciones in the order of the book, each under its heading', () => {
    const titles = sectionsOf(libro.document).flatMap((s) => s.acciones.map((a) => a.titulo))
    expect(all(page, /<h4 [^>]*>([^<]*)<\/h4>/g)).toEqual(titles.map(escapeMarkup))
    expect(all(page, /<(h[1-3])[ >]/g).filter((h) => h === 'h1')).toHaveLength(1)
  })

  test('every link inside it leads somewhere, and no id is there twice', () => {
    const ids = all(page, / id="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    expect(all(page, / href="#([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([])
    expect(all(page, /aria-labelledby="([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('runs nothing and asks for nothing from elsewhere', () => {
    expect(page).not.toMatch(/<script|<link|<iframe|\son\w+=|src="http|url\(/i)
    expect(page).toMatch(/<html lang="es-MX">/)
  })

  test('the same data give the same page', () => {
    expect(exportHtml(libroOf(sampleMaterial()))).toBe(page)
  })
})

test('what a person wrote is text, wherever it stands', () => {
  const hostile = `</style><script>alert(1)</script>"'><img src=x onerror=alert(1)>&amp;`
  const material = sampleMaterial()
  material.institucion = { ...material.institucion, ciudad: hostile, organo: hostile }
  material.presentacion = { parrafos: [hostile], firmante: hostile, cargo: hostile }
  material.partes[0]!.nombre = hostile
  material.ejes = material.ejes.map((eje) => ({ ...eje, nombre: hostile, color: 'red}</style>' }))
  material.portadillas = { 'parte-1': { titulo: hostile, texto: hostile, imagen: null } }
  const accion = material.acciones[0]!
  Object.assign(accion, {
    folio: hostile,
    titulo: hostile,
    descripcion: [hostile],
    redes: [hostile],
  })
  accion.dependencias = [{ nombre: hostile, siglas: hostile, papel: 'responsable' }]
  const page = exportHtml(libroOf(material))
  expect(page).not.toMatch(/<script|<img|red}/)
  expect(page.split(escapeMarkup(hostile)).length).toBeGreaterThan(10)
  expect(page.match(/<\/style>/g)).toHaveLength(1)
})

test('pictures stand inside with what they show; one without bytes is left out', () => {
  const imagen = (clave: string): Imagen => ({
    ...{ clave, mime: 'image/png', ancho: 4, alto: 3 },
    ...{ alt: 'Dos “delegaciones” <juntas>', credito: 'Semovi' },
  })
  const material = sampleMaterial()
  material.acciones[0]!.imagenes = [imagen('una'), imagen('perdida')]
  const page = exportHtml(libroOf(material, new Map([['una', new Uint8Array([1, 2, 3])]])))
  expect(all(page, /<img src="([^"]+)"/g)).toEqual(['data:image/png;base64,AQID'])
  expect(page).toContain('alt="Dos “delegaciones” &lt;juntas&gt;"')
  expect(page).toContain('<figcaption>Semovi</figcaption>')
})

test('it has what the book has: the colour and the logo, the words of its full pages, the list of changes', () => {
  const material = sampleMaterial()
  const logo: Imagen = {
    ...{ clave: 'logo', mime: 'image/png', ancho: 4, alto: 3 },
    ...{ alt: 'Escudo', credito: '' },
  }
  material.institucion = { ...material.institucion, color: '#0B5D4E', logo }
  material.portadillas = {
    portada: { titulo: '', texto: 'Uno.\n\nDos.', imagen: null },
    'parte-1': { titulo: 'La ciudad en el mundo', texto: '', imagen: null },
  }
  const cambios = [
    {
      ...{ folio: '2020-1-0001', titulo: 'Una acción', campo: 'lugar' as const },
      ...{ antes: '', despues: 'Zócalo', motivo: 'No se dijo.', aprobada: '2020-08-01' },
    },
  ]
  const { document } = buildDocument(material, { ...SAMPLE_IMPRINT, cambios })
  const imagenes = new Map([['logo', new Uint8Array([1, 2, 3])]])
  const page = exportHtml({ material, document, imagenes })
  expect(page).toContain('--accent:#0b5d4e')
  expect(page).not.toMatch(/#9f2241/i)
  expect(page).toContain('alt="Escudo"')
  expect(all(page, /<p class="palabras">([^<]*)</g)).toEqual(['Uno.', 'Dos.'])
  expect(page.split('La ciudad en el mundo')).toHaveLength(3)
  expect(page).toContain('<a href="#cambios">Cambios respecto de la edición anterior</a>')
  expect(all(page, /<dt>(?:Decía|Dice|Motivo)<\/dt><dd>([^<]*)</g)).toEqual([
    ...['(nada)', 'Zócalo', 'No se dijo.'],
  ])
})
