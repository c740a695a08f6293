import { textoDeCampo, type AccionRevisable, type CampoRevisable } from './accion-revisable'

export const SEVERIDADES = ['bloquea', 'advertencia', 'sugerencia'] as const
/** `bloquea` stops closing an edición and nothing else. */
export type Severidad = (typeof SEVERIDADES)[number]

/** Where and what, without which regla said it. */
export type Senal = {
  campo: CampoRevisable
  /** The exact words; empty when what is wrong is that something is not there. */
  cita: string
  /** Where the quote begins in `textoDeCampo`. */
  posicion: number
  /** One sentence that says how to mend it. */
  mensaje: string
  /** What to put in the place of the quote; null when a person has to write it. */
  propuesta: string | null
}

/** A finding. What it is known by once accepted is in huella.ts. */
export type Hallazgo = Senal & {
  regla: string
  severidad: Severidad
  folio: string | null
  titulo: string
}

/** The text of the campo with the propuesta in the place of the quote, or null when there is none. */
export function aplicarPropuesta(accion: AccionRevisable, hallazgo: Senal): string | null {
  const { campo, cita, posicion, propuesta } = hallazgo
  const texto = textoDeCampo(accion, campo)
  if (propuesta === null || !texto.startsWith(cita, posicion)) return null
  return texto.slice(0, posicion) + propuesta + texto.slice(posicion + cita.length)
}
