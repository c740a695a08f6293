import { nombreDeArchivo } from './edicion'
import type { Instantanea } from './instantanea'

/** What an edición keeps in `manifiesto` once all its files are made, and never writes again. */
export type Manifiesto = {
  semestre: string
  edicion: number
  /** Instant, ISO 8601. */
  cerradaEn: string
  /** SHA-256 of the snapshot: the one that the colofón says. */
  instantanea: string
  versiones: Instantanea['versiones']
  artefactos: { formato: string; nombre: string; bytes: number; sha256: string }[]
}

/** The manifiesto as a file: always the same bytes, in the order in which it is read (the database keeps none). */
export function imprimirManifiesto(manifiesto: Manifiesto): string {
  const { semestre, edicion, cerradaEn, instantanea, artefactos, versiones } = manifiesto
  const { programa, plantilla, fuentes, compositor, node, icu } = versiones
  const files = artefactos.map(({ formato, nombre, bytes, sha256 }) => ({
    ...{ formato, nombre, bytes, sha256 },
  }))
  const ordered = {
    ...{ semestre, edicion, cerradaEn, instantanea, artefactos: files },
    versiones: { programa, plantilla, fuentes, compositor, node, icu },
  }
  return `${JSON.stringify(ordered, null, 2)}\n`
}

/** «informe-2020-1-edicion-1-manifiesto.json». */
export const nombreDeManifiesto = ({ semestre, edicion }: Manifiesto): string =>
  nombreDeArchivo(semestre, edicion, 'manifiesto')
