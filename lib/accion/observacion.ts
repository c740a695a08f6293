/** How an observación was closed: answered or marked by its enlace, only read at a new sending, or taken back. */
export type ComoSeCerro = 'atendida' | 'leida' | 'retomada'

export type Cierre = {
  como: ComoSeCerro
  quien: string
  /** ISO instant, and the same for people. */
  en: string
  cuando: string
  respuesta: string | null
}

/** What a return that its coordinador took back leaves in the `respuesta` of its observaciones. */
export const DEVOLUCION_RETOMADA = 'Devolución retomada.'

export const RESPUESTA_MAX = 2000
