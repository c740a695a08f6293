import { describe, expect, it } from 'vitest'
import { lineAt, suggest } from './current-line'

const PLACES = ['España', 'Estados Unidos de América', 'Nueva Zelanda', 'Países Bajos', 'Perú']

describe('suggest', () => {
  it('finds without accents or case, beginnings first', () => {
    expect(suggest(PLACES, 'es', 2)).toEqual([
      'España',
      'Estados Unidos de América',
      'Países Bajos',
    ])
    expect(suggest(PLACES, 'PERU', 4)).toEqual([])
    expect(suggest(PLACES, 'peR', 3)).toEqual(['Perú'])
  })

  it('looks only at the line of the caret and leaves out what is there already', () => {
    const text = 'España\nes\nPerú'
    expect(suggest(PLACES, text, 9)).toEqual(['Estados Unidos de América', 'Países Bajos'])
    expect(suggest(PLACES, text, 3)).toEqual([])
  })

  it('offers nothing for an empty line', () => {
    expect(suggest(PLACES, 'España\n', 7)).toEqual([])
  })
})

describe('lineAt', () => {
  it('bounds the line of the caret', () => {
    expect(lineAt('uno\ndos\ntres', 5)).toEqual({ start: 4, end: 7 })
    expect(lineAt('uno', 0)).toEqual({ start: 0, end: 3 })
    expect(lineAt('uno\n', 4)).toEqual({ start: 4, end: 4 })
  })
})
