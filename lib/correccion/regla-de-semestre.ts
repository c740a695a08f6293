import type { Periodo } from '@/lib/core/fechas'
import type { AccionRevisable } from './accion-revisable'
import type { Hallazgo, Severidad } from './hallazgo'

/** One acción among all those of its semestre. */
export type AccionDeSemestre = AccionRevisable & {
  /** null in what is imported and was never given one. */
  folio: string | null
  ciudades: readonly string[]
  /** Numbers; eje 0 is transversal. */
  parte: number
  eje: number
  /** Its place in its section as printed, from 1; null when nobody says. */
  orden: number | null
  /** It was moved by hand, with a reason. */
  isMovida: boolean
  isArchivo: boolean
  /** Of an import: the heading of the section as printed; null when there was none. */
  encabezado: string | null
}

/** A name of the catalogues: of a dependencia, a contraparte, a red. */
export type NombreConocido = { nombre: string; siglas: string; alias: readonly string[] }

/** What surrounds a semestre and is not in its acciones. */
export type ContextoDeSemestre = {
  periodo: Periodo
  nombres: readonly NombreConocido[]
  /** Of their own table; a `comun` one needs no expansion. */
  siglas: readonly { sigla: string; desarrollo: string; comun: boolean }[]
  partes: readonly { numero: number; nombre: string }[]
  ejes: readonly { numero: number; nombre: string }[]
  /** Acciones of earlier semestres, from which a text may be copied. */
  anteriores: readonly { folio: string; titulo: string; descripcion: string }[]
  /** Judged as an old document that comes in: its dates, order and headings as printed. */
  isImportacion: boolean
}

/** A small semestre that shows what a regla does. */
export type EjemploDeSemestre = {
  acciones: readonly Partial<AccionDeSemestre>[]
  contexto?: Partial<ContextoDeSemestre>
  /** Folios it speaks of, in order. */
  folios?: readonly string[]
  /** Quote and propuesta of the first. */
  cita?: string
  propuesta?: string | null
}

/**
 * A regla that only all acciones together can answer. It never compares all pairs of them: a semestre of seventeen
 * thousand is read in seconds.
 */
export type ReglaDeSemestre = {
  nombre: string
  severidad: Severidad
  alcance: 'semestre'
  /** Why it matters to who reads the informe, in one sentence. */
  razon: string
  /** Pure: the same acciones give the same findings, in the order of the acciones. */
  examine: (acciones: readonly AccionDeSemestre[], contexto: ContextoDeSemestre) => Hallazgo[]
  hallan: readonly EjemploDeSemestre[]
  callan: readonly EjemploDeSemestre[]
}

/** Where and what, of which acción of the list. */
export type SenalDeSemestre = Omit<Hallazgo, 'regla' | 'severidad' | 'folio' | 'titulo'> & {
  accion: AccionDeSemestre
}

type Definicion = Omit<ReglaDeSemestre, 'examine' | 'alcance'> & {
  /** Only imports are judged by it. */
  soloImportacion?: true
  buscar: (
    acciones: readonly AccionDeSemestre[],
    contexto: ContextoDeSemestre,
  ) => readonly SenalDeSemestre[]
}

/** A regla over the semestre: `buscar` says where, and its name goes on each finding. */
export function reglaDeSemestre(definicion: Definicion): ReglaDeSemestre {
  const { buscar, soloImportacion, ...regla } = definicion
  return {
    ...regla,
    alcance: 'semestre',
    examine: (acciones, contexto) =>
      soloImportacion && !contexto.isImportacion
        ? []
        : buscar(acciones, contexto).map(({ accion, ...senal }) => ({
            regla: regla.nombre,
            severidad: regla.severidad,
            folio: accion.folio,
            titulo: accion.titulo,
            ...senal,
          })),
  }
}
