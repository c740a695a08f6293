import { describe, expect, it } from 'vitest'
import { findCita, marcarCitas } from './cita'
import { diffTexto, parrafosDeParts } from './diff'

const TEXTO =
  'La Secretaría dijo: “la ciudad avanza”.\n\nAsistieron doce personas — de tres países.'

const cited = (texto: string, cita: string) => {
  const place = findCita(texto, cita)
  return place && texto.slice(place.from, place.to)
}

describe('a quote is found', () => {
  it.each([
    ['doce personas', 'doce personas'],
    ['  doce \n personas ', 'doce personas'],
    ['“doce personas”', 'doce personas'],
    ['…doce personas…', 'doce personas'],
    ['dijo: "la ciudad avanza"', 'dijo: “la ciudad avanza”'],
    ['«la ciudad avanza»', '“la ciudad avanza”'],
    ['avanza”. Asistieron doce', 'avanza”.\n\nAsistieron doce'],
    ['personas - de tres', 'personas — de tres'],
  ])('%s', (cita, there) => expect(cited(TEXTO, cita)).toBe(there))

  it.each(['', ' ', '“”', 'trece personas', 'Doce personas'])('not “%s”', (cita) =>
    expect(findCita(TEXTO, cita)).toBeNull(),
  )
})

describe('a text is cut where its quotes begin and end', () => {
  const same = (text: string) => [{ kind: 'same' as const, text }]

  it('keeps every word, and says what quotes each stretch', () => {
    const parts = marcarCitas(same(TEXTO), [
      { id: 'a', cita: 'doce personas' },
      { id: 'b', cita: 'personas — de tres' },
      { id: 'c', cita: 'no está' },
    ])
    expect(parts.map(({ text }) => text).join('')).toBe(TEXTO)
    const quoted = (id: string) =>
      parts.filter((part) => part.citadaPor.includes(id)).map(({ text }) => text)
    expect(quoted('a')).toEqual(['doce ', 'personas'])
    expect(quoted('b')).toEqual(['personas', ' — de tres'])
    expect(quoted('c')).toEqual([])
    expect(parts.flatMap(({ abre }) => abre)).toEqual(['a', 'b'])
    expect(parts.flatMap(({ cierra }) => cierra)).toEqual(['a', 'b'])
  })

  it('over two paragraphs begins once and ends once', () => {
    const parts = marcarCitas(same(TEXTO), [{ id: 'a', cita: 'avanza”. Asistieron' }])
    const paragraphs = parrafosDeParts(parts)
    expect(paragraphs).toHaveLength(2)
    expect(paragraphs.flat().flatMap(({ abre }) => abre)).toEqual(['a'])
    expect(paragraphs.flat().flatMap(({ cierra }) => cierra)).toEqual(['a'])
    expect(paragraphs[1]![0]).toMatchObject({ text: 'Asistieron', cierra: ['a'] })
  })

  it('never marks what was taken out', () => {
    const parts = marcarCitas(diffTexto('Asistieron diez personas.', 'Asistieron doce personas.'), [
      { id: 'a', cita: 'Asistieron doce' },
      { id: 'b', cita: 'diez' },
    ])
    expect(parts.filter(({ kind }) => kind === 'removed')).toMatchObject([{ citadaPor: [] }])
    expect(parts.flatMap(({ abre }) => abre)).toEqual(['a'])
  })
})
