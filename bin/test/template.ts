import { mkdirSync } from 'node:fs'
import pg from 'pg'
import { type Embedded, ensureEmbedded } from '@/lib/core/server/embedded'
import { withLock } from '@/lib/core/server/postgres/lock'
import { isAlive } from '@/lib/core/server/postgres/process'
import { ownerRole } from '@/lib/core/server/postgres/roles'
import { run, script } from '../run'
import { administer, withDatabase } from '../scratch'
import { sourcesHash } from '../sources'
import { copyName } from './copy'

export const testDir = '.data/test'

/**
 * The tests' own embedded server, apart from the demonstration's, with a database to copy from:
 * migrated, with the demonstration in it. It is made once for each state of prisma/ and lib/. Copies that killed runs left are dropped.
 */
export async function openTemplate(): Promise<{ embedded: Embedded; template: string }> {
  const embedded = await ensureEmbedded(testDir, false)
  const template = `template_${stateHash()}`
  mkdirSync(testDir, { recursive: true })
  await withLock(`${testDir}/template-lock`, async () => {
    const names = await databases(embedded.adminUrl)
    if (!names.includes(template)) await make(embedded, template)
    for (const name of leftOvers(names, template)) {
      await administer(embedded.adminUrl, `drop database if exists ${name} with (force)`)
    }
  })
  return { embedded, template }
}

/** All that makes the template: the migrations, and the commands and texts of the demonstration. */
const stateHash = () => sourcesHash(['prisma', 'lib']).slice(0, 12)

async function databases(adminUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      'select datname as name from pg_database order by oid',
    )
    return rows.map((row) => row.name)
  } finally {
    await client.end()
  }
}

async function make({ adminUrl, ownerUrl, url }: Embedded, template: string): Promise<void> {
  const draft = copyName('draft')
  await administer(adminUrl, `create database ${draft} owner ${ownerRole}`)
  const env = {
    ...process.env,
    DATABASE_URL: withDatabase(url, draft),
    DATABASE_OWNER_URL: withDatabase(ownerUrl, draft),
    NEXTAUTH_SECRET: 'a-secret-only-for-tests-of-32-characters',
    DEMO: '1',
    DEMO_PASSWORD: 'demo-2020-cdmx',
  }
  if ((await run(script('bin/migrate.ts'), { env, stdio: ['ignore', 2, 2] })) !== 0) {
    throw new Error('The migrations did not run')
  }
  if ((await run(script('bin/seed-demo.ts'), { env, stdio: ['ignore', 2, 2] })) !== 0) {
    throw new Error('The demonstration could not be loaded')
  }
  await administer(adminUrl, `alter database ${draft} rename to ${template}`)
}

/** Copies of processes that are gone, and all but the newest templates: another run may be using those. */
function leftOvers(names: string[], template: string): string[] {
  const old = names.filter((name) => name.startsWith('template_') && name !== template).slice(0, -3)
  const copies = names.filter(
    (name) => !isAlive(`${/^copy_(\d+)_/.exec(name)?.[1] ?? process.pid} `),
  )
  return [...old, ...copies]
}

/** For vitest: what the files' own set-up needs reaches them by the environment. */
export default async function setup() {
  const { embedded, template } = await openTemplate()
  process.env.TEST_ADMIN_URL = embedded.adminUrl
  process.env.TEST_APP_URL = embedded.url
  process.env.TEST_OWNER_URL = embedded.ownerUrl
  process.env.TEST_TEMPLATE = template
  return () => embedded.release()
}
