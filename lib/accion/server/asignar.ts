import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Asignar } from '../asignacion-schema'
import { canAsignar } from '../policy'
import { holdVisible } from './hold'
import type { AccionEnPaso } from './paso'

/** An active coordinador by id; refuses with an issue of `coordinadorId` when there is no such one. */
export async function findCoordinador(tx: Tx, id: string): Promise<{ id: string; nombre: string }> {
  const found = await tx.usuario.findFirst({
    where: { id, activo: true, roles: { some: { rol: 'coordinador' } } },
    select: { id: true, nombre: true },
  })
  const mensaje = 'Elija a una persona de la coordinación.'
  return found ?? refuseWith({ campo: 'coordinadorId', mensaje })
}

/** The suceso of an asignación, and word of it to whoever got it; who gives it to themselves knows. */
export async function contarAsignacion(
  { id: accionId, semestreId, folio, titulo, version, estado }: AccionEnPaso,
  coordinador: { id: string; nombre: string } | null,
  { tx, usuario, now }: Contexto,
): Promise<void> {
  const datos = { folio, version, de: estado, a: estado, asignadaA: coordinador?.nombre ?? '' }
  const suceso = { tipo: 'accion.asignar' as const, accionId, semestreId, datos }
  await recordSuceso(tx, { id: usuario.id, nombre: usuario.nombre }, suceso, now)
  if (!coordinador) return
  const para = { personas: [coordinador.id] }
  const aviso = { tipo: 'accion-asignada' as const, datos: { folio, titulo }, accionId, para }
  await enqueueAviso(tx, aviso, usuario.id, now)
}

/**
 * Says which coordinador is to review the acción, or that nobody is yet (null). No paso: estado and version stay, so it
 * makes nobody's decision stale (docs/adr/0021). Giving it to who has it already writes nothing. Throws `not_found`,
 * `forbidden` (not enviada or devuelta, semestre cerrado, no coordinador), or an issue of `coordinadorId`.
 */
export async function asignarAccion(
  { accionId, coordinadorId }: Asignar,
  contexto: Contexto,
): Promise<{ id: string; folio: string | null; asignadaA: string | null }> {
  const { tx, usuario } = contexto
  const accion = await holdVisible(accionId, contexto)
  if (!canAsignar(usuario, accion)) return refuse('forbidden')
  const coordinador = coordinadorId === null ? null : await findCoordinador(tx, coordinadorId)
  const { count } = await tx.accion.updateMany({
    where: {
      id: accionId,
      ...(coordinadorId === null
        ? { asignadaAId: { not: null } }
        : { OR: [{ asignadaAId: null }, { asignadaAId: { not: coordinadorId } }] }),
    },
    data: { asignadaAId: coordinadorId },
  })
  if (count > 0) await contarAsignacion(accion, coordinador, contexto)
  return { id: accionId, folio: accion.folio, asignadaA: coordinador?.nombre ?? null }
}
