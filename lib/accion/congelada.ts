import type { Campo } from './accion'
import type { DiffPart } from './diff'

/** What an acción said when it was sent: a frozen revision, to be read. */
export type CongeladaVista = {
  ref: string
  titulo: string
  revision: number
  /** Which sending it was; 1 is the first. */
  envio: number
  quien: string
  /** ISO instant, and the same for people. */
  enviadaEn: string
  cuando: string
  textos: Record<Campo, string>
  /** What changed since the sending before it; null at the first. */
  cambios: Partial<Record<Campo, DiffPart[]>> | null
  anterior: number | null
  siguiente: number | null
}
