import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { withLock } from '@/lib/core/server/postgres/lock'
import { run, tool } from './run'
import { sourcesHash } from './sources'

const stamp = '.next/built'
export const serverFile = '.next/standalone/server.js'

/**
 * Builds the web application when its sources changed since the last build, and completes the standalone server
 * with what Next leaves outside. Throws when the build fails; its messages have gone to the terminal.
 */
export async function ensureBuild(): Promise<void> {
  mkdirSync('.data', { recursive: true })
  await withLock('.data/build-lock', async () => {
    const hash = sourcesHash()
    if (existsSync(serverFile) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
    console.error('Construyendo la aplicación…')
    rmSync(stamp, { force: true })
    const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
    const code = await run(tool('next', 'build'), { env, stdio: ['ignore', 2, 2] })
    if (code !== 0) throw new Error('la aplicación no se pudo construir')
    cpSync('.next/static', '.next/standalone/.next/static', { recursive: true })
    if (existsSync('public')) cpSync('public', '.next/standalone/public', { recursive: true })
    writeFileSync(stamp, hash)
  })
}

if (import.meta.url === pathToFileURL(path.resolve(process.argv[1] ?? '')).href) {
  try {
    await ensureBuild()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
