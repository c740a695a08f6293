import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Asignar } from '../asignacion-schema'
import { canAsignar } from '../policy'
import { findCoordinador, recordAsignacion } from './asignacion'
import { holdVisible } from './hold'

/**
 * Says which coordinador is to review the acción, or that nobody is yet (null). No paso: estado and version stay, so it
 * makes nobody's decision stale (docs/adr/0021). Who gets it is told; giving it to who has it already writes nothing.
 * Throws `not_found`, `forbidden` (not enviada or devuelta, semestre cerrado, no coordinador), or an issue of
 * `coordinadorId` (no active coordinador, or who sent it: they could not approve it).
 */
export async function asignarAccion(
  { accionId, coordinadorId }: Asignar,
  contexto: Contexto,
): Promise<{ id: string; folio: string | null; asignadaA: string | null }> {
  const { tx, usuario, now } = contexto
  const accion = await holdVisible(accionId, contexto)
  if (!canAsignar(usuario, accion)) return refuse('forbidden')
  if (coordinadorId !== null && coordinadorId === accion.enviadaPorId) {
    const mensaje = 'Esa persona la envió: la revisa otra persona de la coordinación.'
    refuseWith({ campo: 'coordinadorId', mensaje })
  }
  const coordinador = coordinadorId === null ? null : await findCoordinador(tx, coordinadorId)
  const { folio, titulo } = accion
  const { count } = await tx.accion.updateMany({
    where: {
      id: accionId,
      ...(coordinadorId === null
        ? { asignadaAId: { not: null } }
        : { OR: [{ asignadaAId: null }, { asignadaAId: { not: coordinadorId } }] }),
    },
    data: { asignadaAId: coordinadorId },
  })
  if (count > 0) {
    await recordAsignacion(accion, coordinador, usuario, contexto)
    const aviso = { tipo: 'accion-asignada' as const, datos: { folio, titulo }, accionId }
    const para = coordinador && { personas: [coordinador.id] }
    if (para) await enqueueAviso(tx, { ...aviso, para }, usuario.id, now)
  }
  return { id: accionId, folio, asignadaA: coordinador?.nombre ?? null }
}
