import type { Plantilla } from '../plantilla'
import type { Lugar } from './lugares'

/** A plantilla as the house wrote it, and what whoever rewrites it should know. */
export type PlantillaDeLaCasa = Plantilla & {
  /** What it is called on the screens, and when it goes out. */
  nombre: string
  /** The places it may name; those it must, because without them the message says nothing. */
  lugares: readonly Lugar[]
  necesarios: readonly Lugar[]
}

export const DE_ACCION = ['folio', 'titulo'] as const
