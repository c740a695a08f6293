import { REFUSAL_TEXT, Refused, type Refusal } from '@/lib/core/refusal'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { log } from '@/lib/core/server/log'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { decidirItem } from './decidir-item'

const STALE =
  'Cambió después de que usted la confirmó: ábrala y decida sobre la versión más reciente.'
const AVERIA = 'No se pudo por una falla del sistema. Vuelva a intentarlo.'

function fraseDe(refusal: Refusal): string {
  if (refusal.kind === 'issues') return refusal.issues.map(({ mensaje }) => mensaje).join(' ')
  return refusal.kind === 'stale' ? STALE : REFUSAL_TEXT[refusal.kind]
}

/** Why it was not done, as the person reads it; a fault is for the log, and stops none of the others. */
function mensajeDe(error: unknown, accionId: string): string {
  if (error instanceof Refused) return fraseDe(error.refusal)
  log.error({ err: error, accionId }, 'an acción of a lote failed')
  return AVERIA
}

/**
 * Goes through what is still to do of a lote, each acción in a transaction of its own: what is refused to one stops
 * none. May be called again after it was cut short; what has its result is left as it is.
 */
export async function correrLote(loteId: string, usuario: UsuarioSesion): Promise<void> {
  const pendientes = await prisma.loteItem.findMany({
    where: { loteId, resultado: 'pendiente', lote: { usuarioId: usuario.id } },
    orderBy: { orden: 'asc' },
    select: { accionId: true },
  })
  for (const { accionId } of pendientes) {
    try {
      await enTransaccion((tx) =>
        decidirItem({ loteId, accionId }, { tx, usuario, now: new Date() }),
      )
    } catch (error) {
      const mensaje = mensajeDe(error, accionId)
      await prisma.loteItem.updateMany({
        where: { loteId, accionId, resultado: 'pendiente' },
        data: { resultado: 'rechazada', mensaje },
      })
    }
  }
}
