import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type * as Factories from '@/prisma/seed/factories'

/** Where the server under test says which database it is on (bin/e2e-server.ts). */
const databaseFile = (port = '3199') => `.data/test/e2e-${port}.url`

/**
 * Makes what a test is not about — thirty acciones that wait — in the database of the server under test, by the real
 * commands and as the people whose work it is; what the test is about goes through the screens.
 */
export async function withFactories<T>(work: (factories: typeof Factories) => Promise<T>) {
  const url = await readFile(databaseFile(process.env.E2E_PORT), 'utf8')
  Object.assign(process.env, {
    DATABASE_URL: url,
    // Its files stand in a folder called like its database.
    DATA_DIR: path.resolve('.data/test', new URL(url).pathname.slice(1)),
    NEXTAUTH_SECRET: 'a-secret-only-for-tests-of-32-characters',
    DEMO: '1',
  })
  // The client connects to what the environment says when it is loaded: so not before it says it.
  return work(await import('@/prisma/seed/factories'))
}
