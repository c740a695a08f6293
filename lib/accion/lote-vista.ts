import type { ActoLote } from './lote'

type Nombrada = { folio: string; titulo: string; dependencia: string; fechas: string }

/** One acción that may be in the lote, as the confirm page shows it. */
export type ItemPosible = Nombrada & {
  accionId: string
  version: number
  /** What the corrector warns of, in sentences. */
  advertencias: string[]
}

/** A lote before it is confirmed. `plazoDias`: what a return gives by default. */
export type LotePorConfirmar = {
  posibles: ItemPosible[]
  imposibles: (Nombrada & { porque: string })[]
  /** Folios that do not exist, or that this person does not see. */
  faltan: string[]
  coordinadores: { id: string; nombre: string }[]
  plazoDias: number
}

/** What became of one acción. `mensaje`: why not, when it was refused. */
export type ItemDecidido = {
  folio: string
  titulo: string
  dependencia: string
  resultado: 'pendiente' | 'hecha' | 'rechazada'
  mensaje: string
}

/** A lote with its results. Instants are ISO strings. */
export type LoteDecidido = {
  id: string
  acto: ActoLote
  /** What went with it, in words: to whom, until when. */
  detalle: string
  creadoEn: string
  items: ItemDecidido[]
}
