import { fromPrisma, PgBoss } from 'pg-boss'
import type { Tx } from '@/lib/core/server/db'
import type { Queue } from '@/lib/core/server/queues'

/** In the same transaction: a job is there exactly when its row is. The queue's heartbeat tells a killed worker from a slow one. */
export async function sendTarea(tx: Tx, cola: Queue, job: object): Promise<void> {
  const db = fromPrisma(tx)
  const boss = new PgBoss({ db, schema: 'pgboss' })
  await boss.send(cola, job, { db })
}
