import { describe, expect, test } from 'vitest'
import { buildDocument, sectionsOf } from './document'
import { sampleMaterial, SAMPLE_IMPRINT } from './material.fixture'

const { document } = buildDocument(sampleMaterial(), SAMPLE_IMPRINT)
const { indices } = document.anexos

describe('the indexes', () => {
  test('are in Spanish alphabetical order and point at acciones of the book', () => {
    const acciones = sectionsOf(document).flatMap((s) => s.acciones)
    for (const { entradas } of indices) {
      const names = entradas.map((e) => e.nombre)
      expect(names).toEqual(names.toSorted(new Intl.Collator('es').compare))
      for (const place of entradas.flatMap((e) => e.acciones))
        expect(acciones[place]?.indice).toBe(place)
    }
  })

  test('name countries in Spanish and leave out an index with nothing in it', () => {
    const material = sampleMaterial()
    for (const accion of material.acciones) Object.assign(accion, { redes: [], paises: ['DE'] })
    const annexes = buildDocument(material, SAMPLE_IMPRINT).document.anexos
    const titles = annexes.indices.map((i) => i.titulo)
    expect(titles).toEqual(['Dependencias', 'Países', 'Ciudades', 'Tipos de acción'])
    expect(annexes.indices[1]?.entradas[0]?.nombre).toBe('Alemania')
  })
})
