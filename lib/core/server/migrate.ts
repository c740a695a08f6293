import pg from 'pg'
import { migrationNames, readMigrations, readSchema } from './engine/files'
import { grant } from './engine/grants'
import { withEngine } from './engine/load'
import { prepareQueues } from './engine/queues'

const filters = { externalTables: [], externalEnums: [] }

/**
 * Brings the database up to the migrations on disk, makes the job queues and gives the application's role its
 * rights. Any number of times. Answers the names of the migrations applied now.
 * The engine leaves a ten-second timer behind: call it from a process that ends itself (bin/migrate.ts).
 */
export async function migrate(ownerUrl: string, appRole: string): Promise<string[]> {
  const applied = await applyMigrations(ownerUrl)
  await prepareQueues(ownerUrl)
  await grant(ownerUrl, appRole)
  return applied
}

/** Applies what is pending (only what comes before the migration `until`, if given). Answers the names applied now. */
export function applyMigrations(ownerUrl: string, until?: string): Promise<string[]> {
  return withEngine(ownerUrl, async (engine) => {
    const output = await engine.applyMigrations({ migrationsList: readMigrations(until), filters })
    return output.appliedMigrationNames
  })
}

/** The SQL that would take the live database to prisma/schema.prisma; null when there is nothing to change. */
export function drift(ownerUrl: string): Promise<string | null> {
  return withEngine(ownerUrl, async (engine) => {
    const schema = readSchema()
    const { exitCode, stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', ...schema, configDir: process.cwd() },
      to: { tag: 'schemaDatamodel', ...schema },
      script: true,
      exitCode: true,
      filters,
    })
    return exitCode === 0 ? null : (stdout ?? '')
  })
}

/** The migrations on disk that the database at `url` (of any role that may read them) has not run. */
export async function pendingMigrations(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    // Not there yet, or not readable because the grants never came: nothing counts as done.
    const { rows } = await client.query<{ readable: boolean | null }>(
      "select has_table_privilege(to_regclass('public._prisma_migrations'), 'select') as readable",
    )
    if (!rows[0]?.readable) return migrationNames()
    const done = await client.query<{ name: string }>(
      'select migration_name as name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
    )
    const names = new Set(done.rows.map((row) => row.name))
    return migrationNames().filter((name) => !names.has(name))
  } finally {
    await client.end()
  }
}
