import { expect, test } from 'vitest'
import { buildDocument } from './document'
import { fotosDe } from './fotos'
import { claveDe, imagenDe } from './imagenes.fixture'
import { sampleMaterial, SAMPLE_IMPRINT } from './material.fixture'

const BYTES = new Uint8Array([1])

test('goes with its acción wherever the order puts it; what could not be read is not there', () => {
  const material = sampleMaterial()
  const accion = material.acciones[50]!
  accion.imagenes = [
    imagenDe(1),
    imagenDe(2, { alt: 'Sala\u0000  llena' }),
    imagenDe(3, { ancho: 0 }),
  ]
  const { document } = buildDocument(material, SAMPLE_IMPRINT)
  const read = new Map([2, 3].map((n) => [claveDe(n), BYTES]))
  const [indice, fotos] = Object.entries(fotosDe(document, material, read))[0]!
  const all = document.partes.flatMap((parte) => parte.secciones).flatMap((s) => s.acciones)
  expect(all[Number(indice)]?.folio).toBe(accion.folio)
  expect(fotos).toMatchObject([{ clave: claveDe(2), alt: 'Sala llena' }])
})

test('across the page only when it lies down and has the pixels, and once for each acción', () => {
  const material = sampleMaterial()
  material.acciones = material.acciones.slice(0, 1)
  const sizes = [
    [1200, 700],
    [1600, 1200],
    [1600, 1000],
    [3000, 1500],
  ]
  material.acciones[0]!.imagenes = sizes.map(([ancho, alto], n) => imagenDe(n, { ancho, alto }))
  const { document } = buildDocument(material, SAMPLE_IMPRINT)
  const read = new Map(sizes.map((_, n) => [claveDe(n), BYTES]))
  expect(fotosDe(document, material, read)[0]?.map((f) => f.ancha)).toEqual([
    ...[false, false, true, false],
  ])
})
