import { describe, expect, it } from 'vitest'
import {
  palabraSchema,
  personaSchema,
  siglaSchema,
  vistoDePersona,
  vistoDeSigla,
} from './vocabulario'

const falta = (result: { success: boolean; error?: { issues: { path: PropertyKey[] }[] } }) =>
  result.error?.issues.map(({ path }) => path[0]) ?? []

describe('what the forms of the vocabulario post', () => {
  it('a sigla: one word, with what it means', () => {
    const posted = { sigla: ' CGLU ', desarrollo: 'Ciudades  y Gobiernos Locales Unidos' }
    expect(siglaSchema.parse(posted)).toEqual({
      visto: '',
      sigla: 'CGLU',
      desarrollo: 'Ciudades y Gobiernos Locales Unidos',
      comun: false,
    })
    expect(siglaSchema.parse({ ...posted, comun: 'si' }).comun).toBe(true)
    expect(falta(siglaSchema.safeParse({ sigla: 'C G', desarrollo: '' }))).toEqual([
      'sigla',
      'desarrollo',
    ])
    expect(falta(siglaSchema.safeParse({ sigla: '20+', desarrollo: 'x' }))).toEqual(['sigla'])
  })

  it('a persona: name and surname, other names one a line', () => {
    const posted = { nombre: 'Ana Ruiz', alias: 'Ana Ruiz Soto\n\nA. Ruiz', tratamiento: 'Dra.' }
    expect(personaSchema.parse(posted)).toMatchObject({
      alias: ['Ana Ruiz Soto', 'A. Ruiz'],
      cargo: '',
    })
    expect(falta(personaSchema.safeParse({ nombre: 'Ana' }))).toEqual(['nombre'])
  })

  it('a palabra: one, in lower case', () => {
    expect(palabraSchema.parse({ palabra: ' Tequio ' })).toEqual({ palabra: 'tequio' })
    for (const mala of ['', 'a', 'dos palabras', 'pm2', 'a-b', 'x'.repeat(61)]) {
      expect(palabraSchema.safeParse({ palabra: mala }).success, mala).toBe(false)
    }
  })

  it('what was shown tells any change apart', () => {
    const sigla = { sigla: 'UE', desarrollo: 'Unión Europea', comun: false }
    expect(vistoDeSigla(sigla)).not.toBe(vistoDeSigla({ ...sigla, comun: true }))
    const persona = { id: '1', nombre: 'Ana Ruiz', alias: [], tratamiento: '', cargo: '' }
    expect(vistoDePersona(persona)).not.toBe(vistoDePersona({ ...persona, cargo: 'Jueza' }))
  })
})
