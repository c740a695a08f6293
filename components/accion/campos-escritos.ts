import { CAMPOS, type Campo } from '@/lib/accion/accion'
import { CAMPO_LABELS } from '@/lib/accion/labels'

export type CampoEscrito = { campo: Campo; label: string }

const ESCRITOS: readonly Campo[] = [
  ...(['titulo', 'fechas', 'participantes', 'contrapartes', 'paises', 'ciudades'] as const),
  ...(['redes', 'lugar', 'descripcion', 'evidencia'] as const),
]

/** What is written in words, in the order of the form; the rest is chosen. */
export const CAMPOS_ESCRITOS: readonly CampoEscrito[] = CAMPOS.filter((campo) =>
  ESCRITOS.includes(campo),
).map((campo) => ({ campo, label: CAMPO_LABELS[campo] }))
