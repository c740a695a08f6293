import path from 'node:path'
import { asksHelp, USAGE } from './cli/usage'
import { openDatabase } from './database'
import { keptSecret } from './secret'

/**
 * Loaded before bin/cli.ts: when that file begins, its database is up, migrated and named by DATABASE_URL.
 * Works beside a running server; alone, leaves none running.
 */
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.on(signal, () => process.exit(code))
}

// How it is used needs no database.
if (asksHelp(process.argv.slice(2))) {
  console.log(USAGE)
  process.exit(0)
}

try {
  const dataDir = path.resolve(process.env.DATA_DIR || '.data')
  await openDatabase(dataDir)
  // The environment is checked whole before a file is read or kept; nothing is signed here.
  process.env.NEXTAUTH_SECRET ||= keptSecret(dataDir)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
