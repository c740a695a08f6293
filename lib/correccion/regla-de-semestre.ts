import type { AccionRevisable } from './accion-revisable'
import type { Hallazgo, Severidad } from './hallazgo'

/** What a regla over a whole semestre reads of each acción. */
export type AccionDeSemestre = Pick<
  AccionRevisable,
  'titulo' | 'fechas' | 'lugar' | 'contrapartes' | 'redes' | 'responsable'
> & { folio: string; ciudades: readonly string[] }

/** A small semestre that shows what a regla does. */
export type EjemploDeSemestre = {
  acciones: readonly Partial<AccionDeSemestre>[]
  /** Folios it speaks of, in order. */
  folios?: readonly string[]
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
  examine: (acciones: readonly AccionDeSemestre[]) => Hallazgo[]
  hallan: readonly EjemploDeSemestre[]
  callan: readonly EjemploDeSemestre[]
}
