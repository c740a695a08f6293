import type { AccionContenido } from '@/lib/accion/accion'
import type { PruebaMaterial } from './prueba'

/** A complete acción of 2020-1 for the proofs of the tests; `changes` say otherwise. */
export function pruebaMaterial(changes: Partial<AccionContenido> = {}): PruebaMaterial {
  return {
    folio: '2020-1-0001',
    semestre: { clave: '2020-1', inicio: '2020-01-01', fin: '2020-06-30' },
    contenido: {
      titulo: 'Visita de una delegación de Bogotá',
      fechasTexto: '20 al 22 de enero',
      fechas: [{ inicio: '2020-01-20', fin: '2020-01-22', precision: 'dia' }],
      parte: { numero: 1, nombre: 'Acción internacional de Ciudad de México' },
      eje: { numero: 2, nombre: 'Ciudad sustentable', color: '#00695C' },
      tipo: 'visita',
      modalidad: 'presencial',
      responsable: { clave: 'semovi', nombre: 'Secretaría de Movilidad', siglas: 'Semovi' },
      participantes: [],
      contrapartes: [],
      paises: [],
      ciudades: [],
      redes: [],
      lugar: null,
      ods: [],
      descripcion: 'Una delegación recorrió la red de ciclovías de la ciudad.',
      evidencia: [],
      ...changes,
    },
  }
}
