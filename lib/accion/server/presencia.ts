import { refuse } from '@/lib/core/refusal'
import { validOn } from '@/lib/core/server/valid-on'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { enSuplencia } from '@/lib/usuario/usuario'
import { PRESENCIA_SEGUNDOS, type Presentes } from '../autoguardado'
import { can } from '../policy'
import { findAccionEnPaso } from './paso'

/**
 * Says that this person has the acción's form open, for a minute more, and answers who else does, by the name
 * under which they act.
 * `not_found` for who may not save it. A courtesy and no lock: only the version decides (docs/adr/0009).
 */
export async function anunciarPresencia(
  { accionId }: { accionId: string },
  contexto: Contexto,
): Promise<Presentes> {
  const { tx, usuario, now } = contexto
  const accion = await findAccionEnPaso(accionId, contexto)
  if (!accion || !can(usuario, 'guardar', accion)) return refuse('not_found')
  const hasta = new Date(now.getTime() + PRESENCIA_SEGUNDOS * 1000)
  // In one statement: two tabs of one person may announce it at the same time.
  await tx.$executeRaw`
    insert into presencia (accion_id, usuario_id, hasta)
    values (${accionId}::uuid, ${usuario.id}::uuid, ${hasta}::timestamptz)
    on conflict (accion_id, usuario_id) do update set hasta = excluded.hasta`
  await tx.presencia.deleteMany({ where: { accionId, hasta: { lte: now } } })
  const otros = await tx.presencia.findMany({
    where: { accionId, usuarioId: { not: usuario.id } },
    orderBy: { usuario: { nombre: 'asc' } },
    select: {
      usuario: {
        select: {
          nombre: true,
          membresias: {
            where: { dependenciaId: accion.responsableId, ...validOn(now) },
            select: { suplenteDe: { select: { nombre: true } } },
          },
        },
      },
    },
  })
  return {
    otros: otros.map(({ usuario: { nombre, membresias } }) =>
      enSuplencia(nombre, membresias[0]?.suplenteDe?.nombre),
    ),
  }
}
