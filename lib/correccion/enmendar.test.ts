import { describe, expect, it } from 'vitest'
import { claveDeHallazgo, enmendar, isEnmendable } from './enmendar'
import type { Hallazgo } from './hallazgo'

const hallazgo = (changes: Partial<Hallazgo>): Hallazgo => ({
  regla: 'palabra_doble',
  severidad: 'advertencia',
  folio: null,
  titulo: '',
  campo: 'descripcion',
  cita: 'y y',
  posicion: 0,
  mensaje: '',
  propuesta: 'y',
  ...changes,
})
const textos = { titulo: 'Foro de de agua', descripcion: 'Pan y y vino ; y y agua.' }

describe('enmendar', () => {
  it('puts several mends in both texts at once', () => {
    const all = [
      hallazgo({ posicion: 15 }),
      hallazgo({ cita: ' ;', propuesta: ';', posicion: 12 }),
      hallazgo({ posicion: 4 }),
      hallazgo({ campo: 'titulo', cita: 'de de', propuesta: 'de', posicion: 5 }),
    ]
    expect(enmendar(textos, all)).toEqual({
      titulo: 'Foro de agua',
      descripcion: 'Pan y vino; y agua.',
    })
  })

  it('of two that overlap the first stands; what is gone or is for a person changes nothing', () => {
    const all = [
      hallazgo({ posicion: 4 }),
      hallazgo({ cita: 'y vino', propuesta: 'o vino', posicion: 6 }),
      hallazgo({ cita: 'leche', propuesta: 'miel', posicion: 0 }),
      hallazgo({ propuesta: null, posicion: 15 }),
    ]
    expect(enmendar(textos, all)).toEqual({ ...textos, descripcion: 'Pan y vino ; y y agua.' })
  })
})

it('a mend is for the Gabinete where it is mechanical and of título or descripción', () => {
  expect(isEnmendable(hallazgo({}))).toBe(true)
  expect(isEnmendable(hallazgo({ propuesta: null }))).toBe(false)
  expect(isEnmendable(hallazgo({ campo: 'evidencia' }))).toBe(false)
  expect(claveDeHallazgo(hallazgo({ posicion: 4 }))).toBe('palabra_doble-descripcion-4')
})
