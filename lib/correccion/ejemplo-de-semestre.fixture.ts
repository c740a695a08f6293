import type { AccionDeSemestre, ContextoDeSemestre, EjemploDeSemestre } from './regla-de-semestre'
import { contextoVacio } from './corregir-semestre'

/** An acción of 2020-1 with a folio by its place, of which only what is named is told. */
export const accionDe = (cambios: Partial<AccionDeSemestre>, n: number): AccionDeSemestre => ({
  folio: `2020-1-${String(n + 1).padStart(4, '0')}`,
  titulo: '',
  fechasTexto: '',
  fechas: [],
  tipo: null,
  responsable: { nombre: 'Secretaría de Movilidad', siglas: 'Semovi' },
  participantes: [],
  contrapartes: [],
  paises: [],
  ciudades: [],
  redes: [],
  lugar: null,
  descripcion: '',
  evidencia: [],
  parte: 1,
  eje: 0,
  orden: null,
  isMovida: false,
  isArchivo: false,
  encabezado: null,
  ...cambios,
})

export const semestreDe = ({
  acciones,
  contexto,
}: EjemploDeSemestre): [AccionDeSemestre[], ContextoDeSemestre] => [
  acciones.map(accionDe),
  { ...contextoVacio('2020-1'), ...contexto },
]
