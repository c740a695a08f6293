import { migrate } from '@/lib/core/server/migrate'

/**
 * Applies the pending migrations and the grants. A process of its own because the engine leaves a ten-second
 * timer behind. Needs DATABASE_OWNER_URL, and DATABASE_URL to know the application's role.
 */
const { DATABASE_URL, DATABASE_OWNER_URL } = process.env
if (!DATABASE_URL || !DATABASE_OWNER_URL) {
  console.error('Faltan variables de entorno: se necesitan DATABASE_URL y DATABASE_OWNER_URL.')
  process.exit(1)
}
try {
  const applied = await migrate(
    DATABASE_OWNER_URL,
    decodeURIComponent(new URL(DATABASE_URL).username),
  )
  for (const name of applied) console.error(`Migración aplicada: ${name}`)
  process.exit(0)
} catch (error) {
  console.error(
    `No se pudieron aplicar las migraciones: ${error instanceof Error ? error.message : error}`,
  )
  process.exit(1)
}
