import { expect, it } from 'vitest'
import { labelDeRegla } from './labels'
import { razonDe } from './razones'
import { REGLAS } from './reglas'
import { REGLAS_DE_SEMESTRE } from './reglas-de-semestre'

it.each([...REGLAS, ...REGLAS_DE_SEMESTRE])(
  '$nombre has a name for people, and its reason',
  (r) => {
    expect(labelDeRegla(r.nombre)).toMatch(/^\p{Lu}/u)
    expect(razonDe(r.nombre)).not.toBeNull()
  },
)

it('a regla that is not there any more keeps its own name', () => {
  expect(labelDeRegla('regla_antigua')).toBe('regla antigua')
  expect(razonDe('regla_antigua')).toBeNull()
})
