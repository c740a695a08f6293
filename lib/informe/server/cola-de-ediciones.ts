import { fromPrisma, PgBoss } from 'pg-boss'
import type { Tx } from '@/lib/core/server/db'
import type { Queue } from '@/lib/core/server/queues'

export const COLA: Queue = 'ediciones'

/** What the job carries: what there is to do is read from the edición itself. */
export type EdicionJob = { edicionId: string }

/** In the transaction of the act: the work is asked for exactly when the act happened. */
export async function pedirTarea(
  tx: Tx,
  edicionId: string,
  tipo: 'ensayo' | 'archivos',
  now: Date,
): Promise<void> {
  const news = {
    tipo,
    etapa: 'En espera de su turno',
    avance: 0,
    fallo: null,
    terminadaEn: null,
    actualizadaEn: now,
  }
  await tx.tareaEdicion.upsert({
    where: { edicionId },
    create: { edicionId, ...news },
    update: news,
    select: { edicionId: true },
  })
  const db = fromPrisma(tx)
  const boss = new PgBoss({ db, schema: 'pgboss' })
  await boss.send(COLA, { edicionId } satisfies EdicionJob, { db })
}
