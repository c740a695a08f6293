import type { DiffPart } from '@/lib/accion/diff'
import type { CampoCorregible } from './correccion'
import type { Perdida } from './docx/reunir'

export type EstadoCorreccion = 'propuesta' | 'aceptada' | 'aplicada' | 'rechazada'
export type DecisionCorreccion = 'pendiente' | 'aceptada' | 'rechazada'

export const ESTADO_CORRECCION_LABELS: Record<EstadoCorreccion, string> = {
  propuesta: 'Por decidir',
  aceptada: 'Aceptada, por aprobar',
  aplicada: 'Aplicada',
  rechazada: 'Descartada',
}

export const DECISION_LABELS: Record<DecisionCorreccion, string> = {
  pendiente: 'Por decidir',
  aceptada: 'Aceptado',
  rechazada: 'Rechazado',
}

type Hecho = { quien: string; cuando: string }

/** One file of a semestre, as the list shows it. */
export type CorreccionEnLista = {
  id: string
  nombre: string
  estado: EstadoCorreccion
  importada: Hecho
  cambios: Record<DecisionCorreccion, number>
  perdidas: number
}

/** One change: what the acción says and what the file says, marked word by word where they differ. */
export type CambioVista = {
  id: string
  campo: CampoCorregible
  decision: DecisionCorreccion
  /** By paragraphs: the old one keeps what goes, the new one what comes. */
  antes: DiffPart[][]
  despues: DiffPart[][]
  /** The acción is not any more as the file found it: the change cannot be taken. */
  vieja: boolean
}

export type AccionCorregida = { folio: string; titulo: string; cambios: CambioVista[] }

export type CorreccionVista = CorreccionEnLista & {
  version: number
  aceptada: (Hecho & { id: string }) | null
  aplicada: Hecho | null
  acciones: AccionCorregida[]
  perdidasDe: Perdida[]
}
