import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { migrationsFolder } from '@/lib/core/server/engine/files'
import { ensureEmbedded } from '@/lib/core/server/embedded'
import { applyMigrations, drift } from '@/lib/core/server/migrate'
import { ownerRole } from '@/lib/core/server/postgres/roles'
import { withScratch } from './scratch'

/**
 * `npm run migration new <name>`: writes prisma/migrations/<instant>_<name>/migration.sql with what takes the
 * migrations before it to prisma/schema.prisma. A folder of that name without migration.sql keeps its instant.
 */
const [verb, name = ''] = process.argv.slice(2)
if (verb !== 'new' || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Uso: npm run migration new <nombre_en_minusculas>')
  process.exit(2)
}

const made = existsSync(migrationsFolder)
  ? readdirSync(migrationsFolder).find((entry) => entry.endsWith(`_${name}`))
  : undefined
const instant = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = made ?? `${instant}_${name}`
const file = path.join(migrationsFolder, folder, 'migration.sql')
if (existsSync(file)) {
  console.error(`Ya existe ${file}`)
  process.exit(1)
}

const embedded = await ensureEmbedded('.data/test', false)
const sql = await withScratch(embedded.adminUrl, ownerRole, async (url) => {
  await applyMigrations(url, folder)
  return drift(url)
})
if (sql === null) {
  console.error('El esquema no pide ningún cambio.')
  process.exit(1)
}
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, sql)
console.log(file)
process.exit(0)
