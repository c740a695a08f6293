import { describe, expect, it } from 'vitest'
import { lineasDe, limpiarTexto, parrafosDe } from './texto'

describe('paragraphs, typed or pasted', () => {
  it.each([
    ['a blank line parts them', 'Uno\n\n\n dos', ['Uno', 'dos']],
    [
      'a word processor parts them with one newline',
      'Uno.\nDos.\nTres.',
      ['Uno.', 'Dos.', 'Tres.'],
    ],
    [
      'a line broken by its width is one sentence',
      'La Secretaría de\nMovilidad fue.',
      ['La Secretaría de Movilidad fue.'],
    ],
    [
      'a closing quote may end the sentence',
      'Dijo “ya.”\nLuego fue.',
      ['Dijo “ya.”', 'Luego fue.'],
    ],
    [
      'bullets go, their items stay apart',
      'Temas\n•\tagua\no\taire\n- suelo',
      ['Temas', 'agua', 'aire', 'suelo'],
    ],
    ['a word that begins with o is no bullet', 'uno\no dos', ['uno o dos']],
    ['nothing is nothing', ' \n\n ', []],
  ])('%s', (_title, texto, parrafos) => {
    expect(parrafosDe(texto)).toEqual(parrafos)
  })

  it('once apart, they stay as they are', () => {
    const once = parrafosDe('Uno.\nDos\ntres.\n• cuatro')
    expect(parrafosDe(once.join('\n\n'))).toEqual(once)
  })
})

it('lists lose bullets, blanks and repetitions', () => {
  expect(lineasDe('• Embajada de Francia\n\n Embajada  de Francia ; ONU')).toEqual([
    'Embajada de Francia',
    'ONU',
  ])
})

it('keeps every word and no control character', () => {
  expect(limpiarTexto('a\u0000b\ufeff “c”\r\nd\u2028e\ud800')).toBe('ab “c”\nd\ne\ufffd')
})
