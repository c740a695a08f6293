import { randomBytes } from 'node:crypto'
import pg from 'pg'

/**
 * Makes an empty database of `owner` beside the others of a server, runs `work` with its URL as superuser and
 * drops it, whatever happens. `template` copies another database.
 */
export async function withScratch<T>(
  adminUrl: string,
  owner: string,
  work: (url: string) => Promise<T>,
): Promise<T> {
  const name = `scratch_${randomBytes(6).toString('hex')}`
  await administer(adminUrl, `create database ${name} owner ${owner}`)
  try {
    return await work(withDatabase(adminUrl, name))
  } finally {
    await administer(adminUrl, `drop database if exists ${name} with (force)`)
  }
}

/** The same URL, another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url)
  other.pathname = `/${name}`
  return other.href
}

/** Runs one statement that names databases or roles of ours; never anything that came from outside. */
export async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
