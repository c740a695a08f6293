import { fromPrisma, PgBoss } from 'pg-boss'
import type { Tx } from '@/lib/core/server/db'
import type { Queue } from '@/lib/core/server/queues'
import { proximoResumen, type Entrega } from '../entrega'

export const COLA: Queue = 'avisos'

/** What a job carries: one aviso, or the person whose summary is due. */
export type AvisoJob = { avisoId: string } | { resumenDe: string }

/** `usuario` is null for an address without account, which chose no summary. */
type Nuevo = { id: string; usuario: { id: string; entrega: Entrega } | null }

/**
 * The job of each aviso, in the transaction that writes them. For who reads a summary all of a day fall due at
 * once: the first sends it, the others find nothing left to tell.
 */
export async function sendAvisoJobs(tx: Tx, avisos: readonly Nuevo[], now: Date): Promise<void> {
  if (avisos.length === 0) return
  const resumen = proximoResumen(now)
  const jobs = avisos.map(({ id, usuario }) =>
    usuario === null || usuario.entrega === 'al_momento'
      ? { data: { avisoId: id } }
      : { data: { resumenDe: usuario.id }, startAfter: resumen },
  )
  const db = fromPrisma(tx)
  await new PgBoss({ db, schema: 'pgboss' }).insert(COLA, jobs, { db })
}
