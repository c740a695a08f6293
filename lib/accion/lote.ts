import { hasRol } from '@/lib/usuario/usuario'
import { ESTADO_LABELS } from './labels'
import { can, canAsignar, canRecordar, type PolicyAccion, type PolicyUsuario } from './policy'
import type { SearchParams } from './queue'
import { isPasoDesde, type Estado } from './workflow'

/** What can be done to several acciones at once. */
export const ACTOS_LOTE = ['aprobar', 'asignar', 'devolver', 'recordar'] as const
export type ActoLote = (typeof ACTOS_LOTE)[number]

/** A page of the queue. */
export const LOTE_MAX = 50

/** What the queue offers while it shows one estado, or all of them; nothing where nothing can be done. */
export function actosDe(estado: Estado | 'todas'): readonly ActoLote[] {
  if (estado === 'todas') return ACTOS_LOTE
  return ACTOS_LOTE.filter((acto) =>
    acto === 'asignar'
      ? estado === 'enviada' || estado === 'devuelta'
      : acto === 'recordar'
        ? estado === 'devuelta'
        : isPasoDesde(acto, estado),
  )
}

/** What the queue asks for: an acto over some folios, and the queue they were chosen in (a query string). */
export type LotePedido = { acto: ActoLote; folios: string[]; cola: string }

const listOf = (value: string | string[] | undefined) => [value ?? []].flat()

/** Reads it from an address; null when no acto is named. Folios past the fiftieth count as not said. */
export function parseLote(params: SearchParams): LotePedido | null {
  const acto = ACTOS_LOTE.find((known) => known === params.acto)
  if (!acto) return null
  const said = [...listOf(params.folio), ...listOf(params.todas).flatMap((all) => all.split(','))]
  const folios = [...new Set(said)].filter((folio) => /^\d{4}-[12]-\d{4,6}$/.test(folio))
  const [cola = ''] = listOf(params.cola)
  return { acto, folios: folios.slice(0, LOTE_MAX), cola: cola.slice(0, 1000) }
}

/** What is looked at of an acción before it may be in a lote. `revisaOtra`: who else has it claimed now. */
export type AccionDeLote = PolicyAccion & { revisaOtra: string | null }

/** May this person do that to this acción? Exactly what the act itself asks. */
function isPermitido(acto: ActoLote, accion: AccionDeLote, usuario: PolicyUsuario): boolean {
  if (acto === 'asignar') return canAsignar(usuario, accion)
  if (acto === 'recordar') return canRecordar(usuario, accion)
  return can(usuario, acto, accion)
}

function porPolicy(acto: ActoLote, accion: AccionDeLote, usuario: PolicyUsuario): string {
  const { estado, semestre, vencida } = accion
  if (semestre.estado === 'cerrado') return 'Su semestre está cerrado.'
  if (acto === 'recordar') {
    if (estado !== 'devuelta')
      return `Está ${ESTADO_LABELS[estado].toLowerCase()}: no hay qué recordar.`
    if (vencida) {
      return 'Venció su fecha límite y la dependencia ya no puede corregirla: retome la revisión.'
    }
  }
  if (acto === 'asignar' || estado !== 'enviada') {
    return `Está ${ESTADO_LABELS[estado].toLowerCase()}: ya no está por revisar.`
  }
  if (accion.redaccionPendiente) {
    return 'Espera la respuesta de la dependencia a la redacción propuesta.'
  }
  if (accion.enviadaPorId === usuario.id) {
    return 'Usted la envió: la aprueba otra persona de la coordinación.'
  }
  return 'Usted corrigió su redacción: la aprueba otra persona de la coordinación.'
}

/** Why this acción cannot be in the lote, in one sentence; null when it can. */
export function impedimentoDe(
  acto: ActoLote,
  accion: AccionDeLote,
  usuario: PolicyUsuario,
): string | null {
  if (!hasRol(usuario, 'coordinador')) return 'No está a su alcance.'
  if (!isPermitido(acto, accion, usuario)) return porPolicy(acto, accion, usuario)
  const { revisaOtra, redaccionPendiente } = accion
  if ((acto === 'aprobar' || acto === 'devolver') && revisaOtra) {
    return `La revisa ahora ${revisaOtra}.`
  }
  if (acto === 'devolver' && redaccionPendiente) {
    return 'Espera la respuesta de la dependencia a la redacción propuesta.'
  }
  return null
}
