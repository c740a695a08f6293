import { describe, expect, test } from 'vitest'
import { compararAccion, type AccionDeBase } from './correccion'
import type { Reunida } from './docx/reunir'

const PERIODO = { inicio: '2026-07-01', fin: '2026-12-31' }

const base: AccionDeBase = {
  folio: '2026-2-0042',
  titulo: "Foro de L'Alianza, edición 2 de 3",
  fechas: [{ inicio: '2026-08-03', fin: '2026-08-05', precision: 'dia' }],
  fechasTexto: '3 al 5 de agosto',
  descripcion: 'Un párrafo de 20 km.\n\nOtro, del 3 de agosto.',
}

/** The file as it left: with the spaces that tie, and the apostrophe of print. */
const impresa: Reunida = {
  folio: base.folio,
  titulo: 'Foro de L’Alianza, edición 2 de\u00A03',
  fechas: '(3 al 5\u00A0de agosto)',
  parrafos: ['Un párrafo de 20\u00A0km.', 'Otro, del 3\u00A0de agosto.'],
  revuelta: false,
}
const compare = (changes: Partial<Reunida>, of = base) =>
  compararAccion({ ...impresa, ...changes }, of, PERIODO)

describe('what a file asks to change', () => {
  test('nothing, where only what the typesetting does to spaces and apostrophes differs', () => {
    expect(compare({})).toEqual({ cambios: [], perdidas: [] })
    expect(compare({ titulo: base.titulo, fechas: '(3  al 5 de agosto)' }).cambios).toEqual([])
  })

  test('words, with plain spaces and the apostrophe that the acción has', () => {
    expect(compare({ titulo: 'Foro de L’Alianza, edición 3 de\u00A03' }).cambios).toEqual([
      { campo: 'titulo', antes: base.titulo, despues: "Foro de L'Alianza, edición 3 de 3" },
    ])
  })

  test.each([
    ['(4 y 5 de agosto)', '4 y 5 de agosto'],
    ['del 3 al 7 de agosto', '3 al 7 de agosto'],
    ['(agosto)', 'agosto'],
  ])('the date line %s, read and printed as the house does', (fechas, despues) => {
    expect(compare({ fechas }).cambios).toEqual([
      { campo: 'fechas', antes: '3 al 5 de agosto', despues },
    ])
  })

  test('no title without words, and no date line as long as a page', () => {
    expect(compare({ titulo: '\u00ad' })).toEqual({
      cambios: [],
      perdidas: ['El título nuevo no tiene palabras: se deja el que tiene.'],
    })
    const long = compare({ fechas: `(${'3 al 5 de agosto y '.repeat(50)}7 de agosto)` })
    expect(long.cambios).toEqual([])
    expect(long.perdidas[0]).toMatch(/demasiado larga/)
  })

  test('the same days in other words are no change', () => {
    expect(compare({ fechas: '(del 3 al 5 de agosto de 2026)' })).toEqual({
      cambios: [],
      perdidas: [],
    })
  })

  test('paragraphs joined, divided by a line, or empty', () => {
    const cambio = (parrafos: string[]) => compare({ parrafos }).cambios[0]?.despues
    expect(cambio(['Uno. Dos.'])).toBe('Uno. Dos.')
    expect(cambio(['Uno.\nDos.', ' ', 'Tres.'])).toBe('Uno.\n\nDos.\n\nTres.')
  })
})

describe('what is told and not taken', () => {
  test.each<[string, Partial<Reunida>]>([
    ['ya no trae su título', { titulo: null }],
    ['ya no trae su línea de fechas', { fechas: null }],
    ['ya no trae su descripción', { parrafos: [] }],
    ['no se entienden', { fechas: '(pronto)' }],
    ['500 caracteres', { titulo: 'x'.repeat(501) }],
    ['20,000 caracteres', { parrafos: ['x'.repeat(20_001)] }],
  ])('%s', (mensaje, changes) => {
    expect(compare(changes)).toEqual({
      cambios: [],
      perdidas: [expect.stringContaining(mensaje)],
    })
  })

  test('an acción without dates has no date line to miss', () => {
    const sinFechas = { ...base, fechas: [], fechasTexto: '' }
    expect(compare({ fechas: null }, sinFechas)).toEqual({ cambios: [], perdidas: [] })
  })
})
