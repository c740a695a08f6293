import { describe, expect, it } from 'vitest'
import { COMO_SE_HACE } from './como-se-hace'

describe('cómo se hace', () => {
  it('stays within 250 words', () => {
    const palabras = COMO_SE_HACE.flatMap(({ titulo, texto }) => `${titulo} ${texto}`.split(/\s+/))
    expect(palabras.length).toBeLessThanOrEqual(250)
  })
})
