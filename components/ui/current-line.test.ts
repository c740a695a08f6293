import { describe, expect, it } from 'vitest'
import { lineAt, suggest } from './current-line'

const PLACES = [
  'España|ES|Reino de España',
  'Estados Unidos de América|EUA|EE. UU.|USA',
  'Nueva Zelanda',
  'Países Bajos|Holanda',
  'Perú',
]
const names = (text: string, caret = text.length) =>
  suggest(PLACES, text, caret).map(({ entry }) => entry)

describe('suggest', () => {
  it('finds without accents or case, beginnings first', () => {
    expect(names('es')).toEqual(['España', 'Estados Unidos de América', 'Países Bajos'])
    expect(names('PERU')).toEqual([])
    expect(names('peR')).toEqual(['Perú'])
  })

  it('finds by another name, and says by which', () => {
    expect(suggest(PLACES, 'holan', 5)).toEqual([{ entry: 'Países Bajos', by: 'Holanda' }])
    expect(suggest(PLACES, 'ee uu', 5)).toEqual([
      { entry: 'Estados Unidos de América', by: 'EE. UU.' },
    ])
    expect(names('EUA')).toEqual(['Estados Unidos de América'])
  })

  it('looks only at the line of the caret and leaves out what is there already, by any name', () => {
    const text = 'España\nes\nPerú'
    expect(names(text, 9)).toEqual(['Estados Unidos de América', 'Países Bajos'])
    expect(names(text, 3)).toEqual([])
    expect(names('Holanda\nes')).toEqual(['España', 'Estados Unidos de América'])
  })

  it('offers nothing for an empty line', () => {
    expect(names('España\n')).toEqual([])
  })
})

describe('lineAt', () => {
  it('bounds the line of the caret', () => {
    expect(lineAt('uno\ndos\ntres', 5)).toEqual({ start: 4, end: 7 })
    expect(lineAt('uno', 0)).toEqual({ start: 0, end: 3 })
    expect(lineAt('uno\n', 4)).toEqual({ start: 4, end: 4 })
  })
})
