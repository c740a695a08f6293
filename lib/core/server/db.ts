import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '@/generated/prisma/client'
import { PreparingClient } from './prepared'

/** What commands and queries receive: a client inside a transaction. */
export type Tx = Prisma.TransactionClient

/**
 * Not checked here: `next build` loads this file with no database at all. Who starts a process checks
 * the environment (env.ts) before.
 */
function connect(): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: process.env.DATABASE_URL,
    // The adapter writes instants as text without an offset: under any other time zone they shift.
    // The isolation is here because to name it in each transaction costs one more round trip there.
    options:
      '-c timezone=UTC -c idle_in_transaction_session_timeout=30000 -c default_transaction_isolation=read\\ committed',
    // A command that forgot to disconnect ends at once and not after ten idle seconds.
    allowExitOnIdle: true,
    connectionTimeoutMillis: 5000,
    Client: PreparingClient,
  })
  return new PrismaClient({ adapter })
}

const kept = globalThis as typeof globalThis & { accionPrisma?: PrismaClient }

/** The one client of this process. */
export const prisma: PrismaClient = (kept.accionPrisma ??= connect())

/**
 * Runs `work` in one transaction, read committed: all of it or nothing. What it throws undoes everything
 * and reaches the caller. Milliseconds: waits 5000 for a connection, lasts 10000 at most unless told.
 */
export function enTransaccion<T>(work: (tx: Tx) => Promise<T>, timeout = 10_000): Promise<T> {
  return prisma.$transaction(work, { maxWait: 5000, timeout })
}
