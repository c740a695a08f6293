import type { Estado } from './workflow'

/** Another acción of the same merge; who may not see it reads its folio and dependencia, and is led nowhere. */
export type ParteDeFusion = { folio: string; dependencia: string; isVisible: boolean }

/** What an acción that was merged, or that came of a merge, tells of it. */
export type FusionVista = {
  /** Of an original: the común it is part of. */
  comun: ParteDeFusion | null
  /** Of a común: what it was made of; empty once the merge was undone. */
  originales: ParteDeFusion[]
  /** The común's, for who undoes the merge. */
  comunVersion: number
  puedeDeshacer: boolean
}

/** An acción that the search of a merge found. */
export type Fusionable = { folio: string; titulo: string; dependencia: string; estado: Estado }
