import { describe, expect, it } from 'vitest'
import { revisablesDe } from './revisables'
import { leerSemestreJson } from './semestre-json'

const accion = { titulo: 'Visita', descripcion: ['Una.', 'Otra.'], parte: 1, eje: 0 }
const semestre = (cambios: object = {}) =>
  JSON.stringify({ semestre: '2020-1', acciones: [{ ...accion, ...cambios }] })

function leida(contenido: string) {
  const leido = leerSemestreJson(contenido)
  if (!leido.ok) throw new Error(leido.mensaje)
  return revisablesDe(leido.semestre, {})[0]
}

it('takes an acción with what it has; the rest is empty, and its place is where it stands', () => {
  expect(leida(`\ufeff${semestre()}`)).toMatchObject({
    folio: null,
    titulo: 'Visita',
    descripcion: 'Una.\n\nOtra.',
    fechas: [],
    responsable: { nombre: '', siglas: '' },
    orden: 1,
    isMovida: false,
  })
})

it('a description may be one text; keys that nobody knows are let pass', () => {
  expect(leida(semestre({ descripcion: 'Una.', otra: 1 }))?.descripcion).toBe('Una.')
})

it('asks for evidence only of what tells its own, and is no archive', () => {
  const isArchivo = (cambios: object) => leida(semestre(cambios))?.isArchivo
  expect([
    isArchivo({}),
    isArchivo({ evidencia: [] }),
    isArchivo({ evidencia: [], archivo: true }),
  ]).toEqual([true, false, true])
})

it('knows what was moved by hand', () => {
  expect(leida(semestre({ ordenManual: { posicion: 1, motivo: 'Abre.' } }))?.isMovida).toBe(true)
})

describe('what is wrong is told in one sentence', () => {
  const fecha = { inicio: '2020-02-31', fin: '2020-03-01', precision: 'dia' }
  it.each([
    ['no es json', 'El archivo no es JSON.'],
    [
      '[]',
      'El archivo no tiene la forma de un semestre: debe ser un objeto con “semestre” y “acciones”.',
    ],
    [
      '{"semestre":"2020-3","acciones":[]}',
      'El archivo no tiene la forma de un semestre: “semestre” debe ser como "2020-1".',
    ],
    [
      '{"semestre":"2020-1"}',
      'El archivo no tiene la forma de un semestre: falta la lista “acciones”.',
    ],
    [
      semestre({ titulo: 3 }),
      'El archivo no tiene la forma de un semestre: en la acción 1, el título debe ser texto.',
    ],
    [
      semestre({ descripcion: null }),
      'El archivo no tiene la forma de un semestre: en la acción 1, “descripcion” debe ser una lista de párrafos.',
    ],
    [
      semestre({ fechas: [fecha] }),
      'El archivo no tiene la forma de un semestre: en la acción 1, hay una fecha que no es un día como 2020-01-31.',
    ],
    [
      semestre({ dependencias: ['Semovi'] }),
      'El archivo no tiene la forma de un semestre: en la acción 1, cada dependencia debe llevar “nombre” y “papel”.',
    ],
    [
      semestre({ eje: 'uno' }),
      'El archivo no tiene la forma de un semestre: en la acción 1, “eje” debe ser un número entero.',
    ],
  ])('%s', (contenido, mensaje) => {
    expect(leerSemestreJson(contenido)).toEqual({ ok: false, mensaje })
  })
})
