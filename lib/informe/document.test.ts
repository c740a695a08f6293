import { describe, expect, test } from 'vitest'
import { buildDocument, sectionsOf } from './document'
import { sampleMaterial, SAMPLE_IMPRINT } from './material.fixture'

const build = (change: (m: ReturnType<typeof sampleMaterial>) => void = () => undefined) => {
  const material = sampleMaterial()
  change(material)
  return buildDocument(material, SAMPLE_IMPRINT)
}

describe('the document of the informe', () => {
  test('holds every acción once, numbered in the order of the book', () => {
    const { document, vacias } = build()
    const acciones = sectionsOf(document).flatMap((s) => s.acciones)
    expect(acciones.map((a) => a.indice)).toEqual(acciones.map((_, i) => i))
    expect(new Set(acciones.map((a) => a.folio)).size).toBe(105)
    expect(vacias).toEqual([])
  })

  test('leaves out sections and partes without acciones and says which sections', () => {
    const { document, vacias } = build((m) => {
      m.acciones = m.acciones.filter((a) => a.parte === 1 && a.eje !== 3)
    })
    expect(document.partes.map((p) => p.numero)).toEqual([1])
    expect(sectionsOf(document).map((s) => s.eje)).toEqual([0, 1, 2, 4, 5, 6])
    expect(vacias).toHaveLength(8)
    expect(vacias[0]).toEqual({ parte: 1, eje: 3, nombre: 'Más y mejor movilidad' })
  })

  test('prints the date line from the data, and the old text only when there is no date', () => {
    const { document } = build((m) => {
      m.acciones = m.acciones.slice(0, 2)
      m.acciones[0]!.fechas = [{ inicio: '2020-06-09', fin: '2020-06-11', precision: 'dia' }]
      m.acciones[1]!.fechas = []
      m.acciones[1]!.fechasTexto = 'sin fecha'
    })
    const lines = sectionsOf(document).flatMap((s) => s.acciones.map((a) => a.fecha))
    expect(lines).toEqual(['9 al 11\u00A0de junio', 'sin fecha'])
  })

  test('cleans the text of what no printed format can hold', () => {
    const { document } = build((m) => {
      m.acciones = m.acciones.slice(0, 1)
      m.acciones[0]!.titulo = '\uFEFFTi\u0000tulo  con\ttabulador\u202E y \uD800'
      m.acciones[0]!.descripcion = ['Uno\r\n\r\nDos', '  ', 'e\u0301']
    })
    const accion = sectionsOf(document)[0]?.acciones[0]
    expect(accion?.titulo).toBe('Titulo con tabulador y \uFFFD')
    expect(accion?.parrafos).toEqual(['Uno', 'Dos', 'é'])
  })

  test('names the period, the title and the day of the edición', () => {
    const { document } = build()
    expect(document.semestre.periodo).toBe('Enero a junio de 2020')
    expect(document.titulo).toBe(
      'Informe de acción internacional de la Ciudad de México. Primer semestre de 2020',
    )
    expect(document.colofon.fecha).toEqual({ anio: 2020, mes: 7, dia: 15 })
  })
})
