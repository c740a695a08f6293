import type { EstadoVisible, QueueOrden } from '@/lib/accion/queue'

/** What each estado is called when there are several, from the coordinador's side. */
export const COLA_LABELS: Record<EstadoVisible | 'todas', string> = {
  enviada: 'Por revisar',
  devuelta: 'Devueltas',
  aprobada: 'Aprobadas',
  retirada: 'Retiradas',
  descartada: 'Descartadas',
  fusionada: 'Fusionadas',
  todas: 'Todas',
}

export const ORDEN_LABELS: Record<QueueOrden, string> = {
  antiguedad: 'Espera',
  folio: 'Folio',
  titulo: 'Título',
  dependencia: 'Dependencia',
}

/** How each order is said: ascending, descending. */
export const ORDEN_WORDS: Record<QueueOrden, [string, string]> = {
  antiguedad: ['de la más antigua a la más reciente', 'de la más reciente a la más antigua'],
  folio: ['por folio', 'por folio, del último al primero'],
  titulo: ['por título, de la A a la Z', 'por título, de la Z a la A'],
  dependencia: ['por dependencia, de la A a la Z', 'por dependencia, de la Z a la A'],
}

/** What a decision leaves said on the page it leads to. */
export const HECHO_LABELS = {
  aprobada: 'Se aprobó',
  devuelta: 'Se devolvió con observaciones',
  descartada: 'Se descartó',
  duplicada: 'Se descartó por duplicada',
  reabierta: 'Se reabrió',
  trasladada: 'Pasó al semestre siguiente',
  retomada: 'Se retomó la revisión de',
  reclamada: 'Usted revisa ahora',
  reclasificada: 'Se reclasificó',
  asignada: 'Cambió quién revisa',
  fusionada: 'Se fusionaron en la acción común',
  deshecha: 'Se deshizo la fusión de',
  redactada: 'Se propuso otra redacción de',
  redaccionRetirada: 'Se retiró la redacción propuesta de',
  hallazgoAceptado: 'Se aceptó un hallazgo de',
  aceptacionRetirada: 'Se retiró la aceptación de un hallazgo de',
  palabraAdmitida: 'Se admitió en el catálogo una palabra de',
} as const
export type Hecho = keyof typeof HECHO_LABELS

/** Why who looks at it cannot approve it. */
export const IMPEDIMENTO_LABELS = {
  'enviada-por-usted': 'Usted la envió: la aprueba otra persona de la coordinación.',
  'editada-por-usted': 'Usted corrigió su redacción: la aprueba otra persona de la coordinación.',
  'redaccion-pendiente': 'Espera la respuesta de la dependencia a la redacción propuesta.',
} as const
