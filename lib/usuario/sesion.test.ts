import { expect, it } from 'vitest'
import { AVISO_ANTES, finDeSesion } from './sesion'

const MINUTO = 60_000

it('says it at least two minutes before the end', () => {
  expect(AVISO_ANTES).toBeGreaterThanOrEqual(2 * MINUTO)
})

it('ends by whichever comes first', () => {
  expect(finDeSesion({ inactividad: 60 * MINUTO, total: 720 * MINUTO })).toEqual({
    motivo: 'inactividad',
    queda: 60 * MINUTO,
    falta: 60 * MINUTO - AVISO_ANTES,
  })
  expect(finDeSesion({ inactividad: 60 * MINUTO, total: 3 * MINUTO })).toEqual({
    motivo: 'duracion',
    queda: 3 * MINUTO,
    falta: 0,
  })
})

it('does not count below nothing', () => {
  expect(finDeSesion({ inactividad: -5, total: 10 })).toMatchObject({ queda: 0, falta: 0 })
})
