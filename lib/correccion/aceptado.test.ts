import { expect, it } from 'vitest'
import { juzgar, sinAceptar } from './aceptado'
import type { Hallazgo } from './hallazgo'
import { huellaDeHallazgo } from './huella'

const hallazgo = (cita: string, posicion: number): Hallazgo => ({
  regla: 'palabra_doble',
  severidad: 'advertencia',
  folio: '2026-2-0001',
  titulo: 'Demostración',
  campo: 'descripcion',
  cita,
  posicion,
  mensaje: 'Está dos veces.',
  propuesta: null,
})
const aceptado = {
  huella: huellaDeHallazgo(hallazgo('y y', 3)),
  motivo: 'Así se llama la obra.',
  quien: 'Coordinación',
  cuando: '2026-07-01T12:00:00.000Z',
}

it('holds while the quoted words are there, wherever they stand', () => {
  const [antes, movida, otra] = juzgar(
    [hallazgo('y y', 3), hallazgo('y y', 90), hallazgo('de de', 3)],
    [aceptado],
  )
  expect([antes!.aceptado, movida!.aceptado, otra!.aceptado]).toEqual([aceptado, aceptado, null])
})

it('leaves what nobody accepted', () => {
  const all = [hallazgo('y y', 3), hallazgo('de de', 3)]
  expect(sinAceptar(all, new Set([aceptado.huella]))).toEqual([all[1]])
  expect(sinAceptar(all, new Set())).toEqual(all)
})
