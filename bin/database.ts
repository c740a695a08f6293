import { ensureEmbedded } from '@/lib/core/server/embedded'
import { pendingMigrations } from '@/lib/core/server/migrate'
import { run, script } from './run'

/** A database ready to be used: both URLs, and how to bring it back if it went down (embedded only). */
export type Database = { url: string; ownerUrl: string; revive: (() => Promise<void>) | null }

/**
 * Opens the database of this process: the one of DATABASE_URL, or else the embedded one under DATA_DIR; applies
 * what migrations are pending and leaves DATABASE_URL and DATA_DIR in the environment for all that follows.
 * An embedded database is let go by itself when the process ends. `always`: job queues and grants are renewed
 * even when no migration is pending.
 * @throws Error with a Spanish sentence
 */
export async function openDatabase(dataDir: string, always = false): Promise<Database> {
  const database = process.env.DATABASE_URL
    ? {
        url: process.env.DATABASE_URL,
        ownerUrl: process.env.DATABASE_OWNER_URL ?? '',
        revive: null,
      }
    : await openEmbedded(dataDir)
  process.env.DATABASE_URL = database.url
  process.env.DATA_DIR = dataDir
  await bringUpToDate(database, always)
  return database
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const { url, ownerUrl, revive } = await ensureEmbedded(dataDir)
  return { url, ownerUrl, revive }
}

/** Applies pending migrations; with `always`, also renews queues and grants when none is pending. */
async function bringUpToDate({ url, ownerUrl }: Database, always: boolean): Promise<void> {
  const pending = await pendingMigrations(url)
  if (pending.length === 0 && (!always || ownerUrl === '')) return
  if (ownerUrl === '') {
    throw new Error(
      `faltan migraciones por aplicar (${pending.join(', ')}); indique DATABASE_OWNER_URL`,
    )
  }
  const env = { ...process.env, DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl }
  // Its messages go to stderr: the command line's stdout is its own.
  const code = await run(script('bin/migrate.ts'), { env, stdio: ['ignore', 2, 2] })
  if (code !== 0) throw new Error('la base de datos quedó sin actualizar')
}
