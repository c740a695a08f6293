import { describe, expect, it } from 'vitest'
import { conDefectos, IDENTIDAD } from '@/lib/core/institucion'
import { defectoDeColor, identidadSchema } from './identidad'

const VACIA = { ciudad: '', gobierno: '', organo: '', fundamento: '', color: '', partes: '' }

describe('a colour for the cover', () => {
  it('is taken when light text is read on it', () => {
    expect(defectoDeColor(IDENTIDAD.color)).toBeNull()
    expect(defectoDeColor('#14532D')).toBeNull()
  })

  it('is refused with its contrast when it is too light, and with an example when it is none', () => {
    expect(defectoDeColor('#E08A2C')).toMatch(/más oscuro.*de 1\.8 a 1.*4\.5 a 1/)
    expect(defectoDeColor('verde')).toContain('#9F2241')
  })

  it('is not asked for', () => {
    expect(identidadSchema.parse({ version: '1', ...VACIA }).color).toBe('')
    expect(identidadSchema.parse({ version: '1', ...VACIA, color: ' #14532d ' }).color).toBe(
      '#14532D',
    )
  })
})

describe('what the settings leave empty', () => {
  const NADA = { ...VACIA, fundamento: [], partes: [] }

  it('is of Mexico City where no city is named', () => {
    expect(conDefectos(NADA)).toEqual({
      ...IDENTIDAD,
      partes: ['Acción internacional de la Ciudad de México'],
    })
  })

  it('is of no other city than the one that is named', () => {
    const otra = conDefectos({ ...NADA, ciudad: 'Puerto Nuevo' })
    expect(JSON.stringify(otra)).not.toContain('México')
    expect(otra).toMatchObject({
      gobierno: 'Gobierno de Puerto Nuevo',
      fundamento: [],
      partes: ['Acción internacional de Puerto Nuevo'],
    })
  })
})
