import { describe, expect, it } from 'vitest'
import { hasContacto, institucionSchema } from './institucion'
import { avisoDePrivacidad } from './privacidad'

const VACIA = {
  version: 1,
  contacto: '',
  correo: '',
  telefono: '',
  horario: '',
  avisoPrivacidad: '',
}
const camposMalos = (posted: object) => {
  const parsed = institucionSchema.safeParse({ ...VACIA, ...posted })
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0])
}

describe('institucionSchema', () => {
  it('takes a whole contacto, or none', () => {
    expect(camposMalos({})).toEqual([])
    expect(camposMalos({ contacto: 'Gabinete', correo: 'gabinete@cdmx.gob.mx' })).toEqual([])
    expect(camposMalos({ contacto: 'Gabinete', telefono: '55 5345 8000, ext. 12' })).toEqual([])
    expect(camposMalos({ contacto: 'Gabinete' })).toEqual(['correo'])
    expect(camposMalos({ correo: 'gabinete@cdmx.gob.mx' })).toEqual(['contacto'])
  })

  it('refuses what cannot be written to or dialled, and what it does not know', () => {
    expect(camposMalos({ contacto: 'Gabinete', correo: 'gabinete' })).toEqual(['correo'])
    expect(camposMalos({ contacto: 'Gabinete', telefono: 'por la tarde' })).toEqual(['telefono'])
    expect(institucionSchema.safeParse({ ...VACIA, otro: 1 }).success).toBe(false)
  })
})

describe('the contacto and the aviso', () => {
  const gabinete = { ...VACIA, contacto: 'Gabinete', correo: 'gabinete@cdmx.gob.mx' }
  const enTexto = (institucion: typeof VACIA) =>
    avisoDePrivacidad(institucion)
      .flatMap(({ parrafos }) => parrafos)
      .join(' ')

  it('shows nobody a contacto by which nobody can be reached', () => {
    expect(hasContacto(gabinete)).toBe(true)
    expect(hasContacto({ ...gabinete, correo: '' })).toBe(false)
    expect(hasContacto({ ...gabinete, contacto: '' })).toBe(false)
  })

  it('says who, which data, what for, transfers and ARCO rights', () => {
    const titulos = avisoDePrivacidad(VACIA).map(({ titulo }) => titulo)
    expect(titulos).toHaveLength(5)
    expect(enTexto(VACIA)).toContain('derechos ARCO')
    expect(enTexto(VACIA)).not.toContain('correo .')
    expect(enTexto(gabinete)).toContain('gabinete@cdmx.gob.mx')
  })

  it('names the office with its article, and says to call only where there is a telephone', () => {
    const coordinacion = { ...gabinete, contacto: 'Coordinación de Enlace' }
    expect(enTexto(coordinacion)).toContain('escriba a la Coordinación de Enlace (correo')
    const telefono = '55 5345 8000'
    expect(enTexto({ ...coordinacion, telefono })).toContain('escriba o llame a la Coordinación')
    expect(enTexto({ ...gabinete, correo: '', telefono })).toContain('llame al Gabinete (teléfono')
    expect(enTexto({ ...gabinete, contacto: 'Puente CDMX' })).toContain('escriba a Puente CDMX (')
  })

  it('gives way to the one the institution writes', () => {
    const propio = { ...gabinete, avisoPrivacidad: 'Uno.\n\nDos.' }
    expect(avisoDePrivacidad(propio)).toEqual([{ titulo: null, parrafos: ['Uno.', 'Dos.'] }])
  })
})
