import { expect, it } from 'vitest'
import { vinculosInseguros } from './vinculos'

it('finds the addresses that are not https, without what ends the sentence, each once', () => {
  const texto =
    'Véase http://cdmx.gob.mx/nota. También (http://cdmx.gob.mx/nota) y https://cdmx.gob.mx/otra.'
  expect(vinculosInseguros(texto)).toEqual(['http://cdmx.gob.mx/nota'])
  expect(vinculosInseguros('Sin direcciones.')).toEqual([])
})
