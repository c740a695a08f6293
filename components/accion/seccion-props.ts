import type { FormState } from '@/lib/core/form-state'
import type { Faltan } from '@/lib/accion/secciones'
import type { Valores } from '@/lib/accion/valores'
import type { FormularioOpciones, ObservacionVista } from '@/lib/accion/vista'

/** What every section of the acción form takes. */
export type SeccionProps = {
  state: FormState
  /** What is saved, for the first showing. */
  valores: Valores
  opciones: FormularioOpciones
  observaciones: readonly ObservacionVista[]
  /** What each section still lacks, as last saved. */
  faltan: Faltan
}
