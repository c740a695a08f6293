import pg from 'pg'
import { adminUrl } from './cluster'
import type { Settings } from './settings'

export const ownerRole = 'accion_owner'
export const appRole = 'accion_app'
export const databaseName = 'accion'

/** Makes the two roles and the database, once: the owner migrates, the application only reads and writes. */
export async function createRoles(settings: Settings): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl(settings) })
  await client.connect()
  try {
    const made = await client.query('select from pg_database where datname = $1', [databaseName])
    if (made.rowCount === 1) return
    for (const [role, password] of [
      [ownerRole, settings.owner],
      [appRole, settings.app],
    ] as const) {
      const known = await client.query('select from pg_roles where rolname = $1', [role])
      if (known.rowCount === 0) await client.query(`create role ${role}`)
      await client.query(`alter role ${role} login password ${client.escapeLiteral(password)}`)
    }
    await client.query(`create database ${databaseName} owner ${ownerRole}`)
  } finally {
    await client.end()
  }
}
