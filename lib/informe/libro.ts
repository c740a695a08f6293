import type { InformeDocument } from './document'
import type { Imagenes } from './imagen'
import type { Material } from './material'

/** What every format is made from: one snapshot, so that all of them say the same. */
export type Libro = { material: Material; document: InformeDocument; imagenes: Imagenes }
