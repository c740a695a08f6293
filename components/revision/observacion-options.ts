import { CAMPOS } from '@/lib/accion/accion'
import { CAMPO_LABELS } from '@/lib/accion/labels'
import { MOTIVO_LABELS, MOTIVOS } from '@/lib/accion/observacion'

/** What an observación may be about, and why it is made, for a select. */
export const CAMPO_OPTIONS = CAMPOS.map((value) => ({ value, label: CAMPO_LABELS[value] }))
export const MOTIVO_OPTIONS = MOTIVOS.map((value) => ({ value, label: MOTIVO_LABELS[value] }))
