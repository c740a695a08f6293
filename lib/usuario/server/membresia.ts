import type { Tx } from '@/lib/core/server/db'

/** Those who change who answers for a dependencia wait for each other here, until their transaction ends. */
export async function lockMembresias(tx: Tx, dependenciaId: string): Promise<void> {
  await tx.$queryRaw`select 1 from dependencia where id = ${dependenciaId}::uuid for no key update`
}
