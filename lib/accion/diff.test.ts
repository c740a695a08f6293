import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AccionContenido } from './accion'
import { diffAccion, diffLista, diffTexto, parrafosDeParts, type DiffPart } from './diff'

const side = (parts: readonly DiffPart[], gone: DiffPart['kind']) =>
  parts
    .filter(({ kind }) => kind !== gone)
    .map(({ text }) => text)
    .join('')

const texto = fc
  .array(fc.constantFrom('la', 'ciudad', 'Bogotá', 'y', '¿qué?', 'niños', ',', '\n\n', ' '), {
    maxLength: 40,
  })
  .map((words) => words.join(' '))

describe('diffTexto', () => {
  it('gives back both texts, whatever they are', () => {
    fc.assert(
      fc.property(texto, texto, (antes, ahora) => {
        const parts = diffTexto(antes, ahora)
        expect(side(parts, 'added')).toBe(antes)
        expect(side(parts, 'removed')).toBe(ahora)
      }),
    )
  })

  it('marks whole words, accents included', () => {
    expect(diffTexto('Se reunió en Bogotá.', 'Se reunió en Brasilia.')).toEqual([
      { kind: 'same', text: 'Se reunió en ' },
      { kind: 'removed', text: 'Bogotá' },
      { kind: 'added', text: 'Brasilia' },
      { kind: 'same', text: '.' },
    ])
  })

  it('reads a rewritten stretch as one change and not as confetti', () => {
    const kinds = diffTexto(
      'La sede de la red y los foros.',
      'La asamblea de los grupos y seis mesas.',
    ).map(({ kind }) => kind)
    expect(kinds).toEqual(['same', 'removed', 'added', 'same'])
  })

  it('answers at once for two long texts with nothing in common', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, i) => word + i).join(' ')
    const parts = diffTexto(long('a'), long('b'))
    expect(side(parts, 'removed')).toBe(long('b'))
  })
})

it('lists change by whole entries', () => {
  expect(diffLista('Madrid\nBogotá', 'Madrid\nLima')).toEqual([
    { kind: 'same', text: 'Madrid' },
    { kind: 'removed', text: 'Bogotá' },
    { kind: 'added', text: 'Lima' },
  ])
})

it('paragraphs end where they end now; a lost end leaves its mark', () => {
  const parts = diffTexto('Uno.\n\nDos.\n\nTres.', 'Uno.\n\nDos. Tres.')
  const paragraphs = parrafosDeParts(parts)
  expect(paragraphs).toHaveLength(2)
  expect(paragraphs[1]!.find(({ kind }) => kind === 'removed')!.text).toContain('¶')
})

describe('diffAccion', () => {
  const contenido: AccionContenido = {
    titulo: 'Taller',
    fechasTexto: '3 de agosto',
    fechas: [{ inicio: '2026-08-03', fin: '2026-08-03', precision: 'dia' }],
    parte: { numero: 1, nombre: 'Acciones' },
    eje: null,
    tipo: 'taller_curso',
    modalidad: 'virtual',
    responsable: { clave: 'semovi', nombre: 'Secretaría de Movilidad', siglas: 'Semovi' },
    participantes: [],
    contrapartes: [],
    paises: [],
    ciudades: ['Lima'],
    redes: [],
    lugar: null,
    ods: [11],
    descripcion: 'Hubo un taller.',
    evidencia: [],
  }
  const periodo = { inicio: '2026-07-01', fin: '2026-12-31' }

  it('names only the campos that changed, dates as they are printed', () => {
    const ahora: AccionContenido = {
      ...contenido,
      fechasTexto: '3 y 4 de agosto',
      fechas: [{ inicio: '2026-08-03', fin: '2026-08-04', precision: 'dia' }],
      ciudades: ['Lima', 'Quito'],
    }
    const diff = diffAccion(contenido, ahora, periodo)
    expect(Object.keys(diff)).toEqual(['fechas', 'ciudades'])
    expect(diff.ciudades).toContainEqual({ kind: 'added', text: 'Quito' })
  })

  it('is empty for the same acción, however its dates were typed', () => {
    expect(diffAccion(contenido, { ...contenido, fechasTexto: '3 de Agosto' }, periodo)).toEqual({})
  })
})
