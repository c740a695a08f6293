import type { ActoLote } from '@/lib/accion/lote'

/** What is offered in the queue. */
export const ACTO_LABELS: Record<ActoLote, string> = {
  aprobar: 'Aprobar',
  asignar: 'Asignar a…',
  devolver: 'Devolver con una observación',
  recordar: 'Recordar',
}

/** What is about to be done, or was. */
export const LOTE_TITULOS: Record<ActoLote, string> = {
  aprobar: 'Aprobar varias acciones',
  asignar: 'Asignar varias acciones',
  devolver: 'Devolver varias acciones con una observación',
  recordar: 'Recordar varias acciones',
}

/** The button that does it. */
export const LOTE_BOTONES: Record<ActoLote, string> = {
  aprobar: 'Aprobar las marcadas',
  asignar: 'Asignar las marcadas',
  devolver: 'Devolver las marcadas',
  recordar: 'Recordar las marcadas',
}

/** How many it was done to: one, several. */
export const LOTE_HECHO: Record<ActoLote, [string, string]> = {
  aprobar: ['Se aprobó', 'Se aprobaron'],
  asignar: ['Se asignó', 'Se asignaron'],
  devolver: ['Se devolvió', 'Se devolvieron'],
  recordar: ['Se envió el recordatorio de', 'Se enviaron los recordatorios de'],
}

/** What became of one. */
export const LOTE_RESULTADO: Record<ActoLote, string> = {
  aprobar: 'Aprobada',
  asignar: 'Asignada',
  devolver: 'Devuelta',
  recordar: 'Recordatorio enviado',
}
