import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { readEnv } from '@/lib/core/server/env'
import { ensureBuild } from './build'
import { claimPort, serve } from './serve'
import { copyTemplate } from './test/copy'
import { openTemplate, testDir } from './test/template'

/** The server of the browser tests: a fresh database with the demonstration in it, web server and worker. */
try {
  const { embedded, template } = await openTemplate()
  const copy = await copyTemplate(
    embedded.adminUrl,
    embedded.url,
    embedded.ownerUrl,
    template,
    'e2e',
  )
  Object.assign(process.env, {
    DATABASE_URL: copy.url,
    DATA_DIR: path.resolve(testDir, copy.name),
    NEXTAUTH_SECRET: 'a-secret-only-for-tests-of-32-characters',
    BASE_URL: `http://localhost:${process.env.PORT}`,
    SMTP_URL: '',
    // What a test finds does not depend on the hour at which it runs.
    RECORDATORIOS: '0',
    DEMO: '1',
    DEMO_PASSWORD: 'demo-2020-cdmx',
  })
  const env = readEnv(process.env)
  // Tests make there what they need and are not about (e2e/database.ts).
  writeFileSync(path.join(testDir, `e2e-${process.env.PORT}.url`), copy.url)
  await claimPort(env.PORT, '127.0.0.1')
  await ensureBuild()
  await serve(env, '127.0.0.1', { ...copy, revive: embedded.revive }, () =>
    console.error('e2e: ready'),
  )
} catch (error) {
  console.error(error)
  process.exit(1)
}
