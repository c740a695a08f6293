import { expect, it } from 'vitest'
import { paraConsulta, type Mesa } from './mesa'

const accion = {
  ...{ id: 'a', folio: '2026-2-0001', version: 3, titulo: 'Visita', fecha: '3 de agosto' },
  ...{ dependencia: 'Semovi', lugar: 1, pagina: 7, isOriginal: false },
}
const mesaCon = (quien: string | null, hasHallazgos: boolean, pendientes: number): Mesa => ({
  ...{ pendientes, paginasDe: null },
  partes: [
    {
      ...{ numero: 1, nombre: 'Parte' },
      secciones: [
        {
          ...{ eje: 0, nombre: 'Transversal', color: '#9F2241' },
          acciones: [
            { ...accion, hasHallazgos, manual: { motivo: 'Abre el informe.', quien } },
            { ...accion, hasHallazgos: false, manual: null },
          ],
        },
      ],
    },
  ],
})

it('tells who only consults why an acción was moved, and nothing else of the Gabinete', () => {
  expect(paraConsulta(mesaCon('Ana Ejemplo', true, 5))).toEqual(mesaCon(null, false, 0))
})
