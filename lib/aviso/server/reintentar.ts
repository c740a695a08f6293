import { z } from 'zod'
import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { CADUCA } from '../entrega'
import { sendAvisoJobs } from './jobs'

export const reintentarSchema = z.strictObject({ avisoId: z.uuid() })

type Contexto = { tx: Tx; usuario: Actor & { roles: readonly string[] }; now: Date }

/**
 * Tries once more an aviso that the mail server refused for good, after its address or the server was mended.
 * Refuses `forbidden` to who is not coordinador, `stale` when it is no longer refused, and old news with a sentence.
 */
export async function reintentarAviso(
  { avisoId }: z.output<typeof reintentarSchema>,
  { tx, usuario, now }: Contexto,
): Promise<void> {
  if (!usuario.roles.includes('coordinador')) return refuse('forbidden')
  const aviso = await tx.aviso.findUnique({
    where: { id: avisoId },
    select: { tipo: true, creadoEn: true },
  })
  if (!aviso) return refuse('not_found')
  if (aviso.creadoEn.getTime() + CADUCA <= now.getTime()) {
    const mensaje =
      'Pasaron más de cuatro días: ya no se envía por correo. Está en la pantalla de quien lo recibe.'
    return refuseWith({ campo: 'avisoId', mensaje })
  }
  const { count } = await tx.aviso.updateMany({
    where: { id: avisoId, entregadoEn: null, rechazo: { not: null } },
    data: { rechazo: null },
  })
  if (count === 0) return refuse('stale')
  // At once, also for who reads a summary: it is somebody's wish that it go now.
  await sendAvisoJobs(tx, [{ id: avisoId, usuario: null }], now)
  const datos = { avisoId, detalle: aviso.tipo }
  await recordSuceso(tx, usuario, { tipo: 'aviso.reintentar', datos }, now)
}
