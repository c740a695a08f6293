/**
 * The workflow as a table: the buttons, the diagram in docs/workflow.md, the exhaustive test and
 * the only writer of `estado` (server/paso.ts) all read this, so they cannot disagree.
 */

import type { EstadoSemestre } from '@/lib/catalogo/semestre'

export const ESTADOS = [
  'borrador',
  'enviada',
  'devuelta',
  'aprobada',
  'retirada',
  'descartada',
  'fusionada',
] as const
export type Estado = (typeof ESTADOS)[number]

type PasoRegla = {
  /** Who, by rol; policy.ts then says whether this very person may. */
  rol: 'enlace' | 'coordinador'
  from: readonly Estado[]
  /** `same`: the estado stays; `gone`: the row is erased; `previous`: the one it had. */
  to: Estado | 'same' | 'gone' | 'previous'
  /** The first time, it opens new work: a semestre en revisión stops it, a prórroga allows it. */
  opens?: true
  /** The version is then frozen as a revision, for diffs. */
  freezes?: true
}

export const WORKFLOW = {
  guardar: { rol: 'enlace', from: ['borrador', 'devuelta'], to: 'same' },
  desechar: { rol: 'enlace', from: ['borrador'], to: 'gone' },
  enviar: {
    rol: 'enlace',
    from: ['borrador', 'devuelta'],
    to: 'enviada',
    opens: true,
    freezes: true,
  },
  retirar: { rol: 'enlace', from: ['enviada', 'devuelta'], to: 'retirada' },
  recuperar: { rol: 'enlace', from: ['retirada'], to: 'borrador' },
  'pedir-reapertura': { rol: 'enlace', from: ['aprobada'], to: 'same' },
  'responder-redaccion': { rol: 'enlace', from: ['enviada'], to: 'same', freezes: true },
  'responder-adhesion': {
    rol: 'enlace',
    from: ['enviada', 'devuelta', 'aprobada'],
    to: 'same',
    freezes: true,
  },
  reclamar: { rol: 'coordinador', from: ['enviada'], to: 'same' },
  devolver: { rol: 'coordinador', from: ['enviada'], to: 'devuelta', freezes: true },
  retomar: { rol: 'coordinador', from: ['devuelta'], to: 'enviada' },
  'corregir-redaccion': { rol: 'coordinador', from: ['enviada'], to: 'same', freezes: true },
  'retirar-redaccion': { rol: 'coordinador', from: ['enviada'], to: 'same' },
  reclasificar: { rol: 'coordinador', from: ['enviada'], to: 'same', freezes: true },
  aprobar: { rol: 'coordinador', from: ['enviada'], to: 'aprobada', freezes: true },
  'correccion-final': { rol: 'coordinador', from: ['aprobada'], to: 'same', freezes: true },
  descartar: { rol: 'coordinador', from: ['enviada', 'devuelta'], to: 'descartada' },
  'marcar-duplicada': { rol: 'coordinador', from: ['enviada', 'devuelta'], to: 'descartada' },
  trasladar: { rol: 'coordinador', from: ['enviada', 'devuelta'], to: 'descartada' },
  reabrir: { rol: 'coordinador', from: ['aprobada', 'descartada'], to: 'enviada' },
  fusionar: { rol: 'coordinador', from: ['enviada', 'aprobada'], to: 'fusionada' },
  'deshacer-fusion': { rol: 'coordinador', from: ['fusionada'], to: 'previous' },
} as const satisfies Record<string, PasoRegla>

export type Paso = keyof typeof WORKFLOW
export const PASOS = Object.keys(WORKFLOW) as Paso[]

/** The row of the table for one paso. */
export function reglaDe(paso: Paso): PasoRegla {
  return WORKFLOW[paso]
}

/** True when the table lets `paso` start from `estado`. */
export function isPasoDesde(paso: Paso, estado: Estado): boolean {
  return reglaDe(paso).from.includes(estado)
}

/**
 * The estado after `paso`; null when the row is erased. `previo` is what it was before merging. What undoing a merge
 * finds that is not fusionada is its común: that one is left out.
 */
export function estadoTras(paso: Paso, estado: Estado, previo: Estado | null): Estado | null {
  const { to } = reglaDe(paso)
  if (to === 'gone') return null
  if (to === 'same') return estado
  if (to === 'previous') return estado === 'fusionada' ? (previo ?? 'enviada') : 'descartada'
  return to
}

/**
 * Whether the semestre lets a paso happen (casa.md, «Semestre»). `programado` and `cerrado` stop
 * every paso; `en_revision` stops new acciones and first sendings (no folio yet) unless a prórroga
 * holds for the dependencia. What already has a folio keeps going.
 */
export function isSemestrePara(
  paso: Paso,
  semestre: { estado: EstadoSemestre; conProrroga: boolean },
  accion: { folio: string | null },
): boolean {
  if (semestre.estado === 'abierto') return true
  if (semestre.estado !== 'en_revision') return false
  const opensNow = reglaDe(paso).opens === true && accion.folio === null
  return !opensNow || semestre.conProrroga
}
