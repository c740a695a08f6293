import { expect, it } from 'vitest'
import { sinRevision, type Mesa } from './mesa'

it('who only consults is told neither of hallazgos nor of what is under way', () => {
  const accion = {
    ...{ id: '1', folio: '2026-2-0001', version: 1, titulo: 'Foro', fecha: '', dependencia: '' },
    ...{ lugar: 1, pagina: null, manual: null, isOriginal: false, hallazgos: 3 },
  }
  const secciones = [{ eje: 1, nombre: 'Agua', color: '#000000', acciones: [accion] }]
  const mesa: Mesa = {
    ...{ paginasDe: null, pendientes: 4 },
    partes: [{ numero: 1, nombre: 'Primera', secciones }],
  }
  expect(sinRevision(mesa)).toEqual({
    ...mesa,
    pendientes: 0,
    partes: [
      {
        ...mesa.partes[0],
        secciones: [{ ...secciones[0], acciones: [{ ...accion, hallazgos: 0 }] }],
      },
    ],
  })
})
