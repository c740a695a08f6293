import { setTimeout as sleep } from 'node:timers/promises'
import { prisma } from './db'
import { log } from './log'

/** Milliseconds the database has to answer. */
const PATIENCE = 3000

/** Does the database answer in time? Why not goes to the log only. */
export async function isDatabaseUp(): Promise<boolean> {
  const question = prisma.$queryRaw`select 1`.then(() => true)
  const late = sleep(PATIENCE, false, { ref: false })
  return Promise.race([question, late]).catch((error: unknown) => {
    log.error({ err: error }, 'the database does not answer')
    return false
  })
}
