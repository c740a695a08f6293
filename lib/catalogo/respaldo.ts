/** What a dependencia wants of its titular before an acción is sent. */
export const RESPALDOS = ['ninguno', 'visto_bueno', 'oficio'] as const
export type Respaldo = (typeof RESPALDOS)[number]

export const RESPALDO_LABELS: Record<Respaldo, string> = {
  ninguno: 'No se pide',
  visto_bueno: 'Visto bueno',
  oficio: 'Número de oficio',
}

/** What it means for whoever sends. */
export const RESPALDO_HINTS: Record<Respaldo, string> = {
  ninguno: 'El enlace envía las acciones por sí mismo.',
  visto_bueno: 'Antes de enviar, el enlace confirma que la persona titular dio su visto bueno.',
  oficio: 'Antes de enviar, el enlace escribe el número del oficio de la persona titular.',
}
