import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The command line and the start-up scripts work from the root of the repository. */
const root = process.cwd()
export const migrationsFolder = path.join(root, 'prisma/migrations')

/** The schema as the engine takes it. */
export function readSchema() {
  const file = path.join(root, 'prisma/schema.prisma')
  return { files: [{ path: file, content: readFileSync(file, 'utf8') }] }
}

/** The names of the migrations on disk, in order. */
export function migrationNames(): string[] {
  if (!existsSync(migrationsFolder)) return []
  return readdirSync(migrationsFolder, { withFileTypes: true })
    .map((entry) => entry.name)
    .filter((name) => existsSync(path.join(migrationsFolder, name, 'migration.sql')))
    .sort()
}

/** The migrations on disk, or those before the one named `until`, as the engine takes them. */
export function readMigrations(until?: string) {
  const names = migrationNames().filter((name) => until === undefined || name < until)
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok' as const,
          value: readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8'),
        },
      },
    })),
  }
}
