import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { diskStorage } from '@/lib/core/server/storage-disk'
import { HOSTILES } from '@/lib/evidencia/muestras.fixture'
import { guardarArchivo } from '@/lib/evidencia/server/guardar-archivo'
import { Refused } from '@/lib/core/refusal'
import { report } from './report'

/**
 * Sends every hostile file through what the route does with one, and prints how long the refusal took and how far the
 * memory of this process grew meanwhile at most (MB). Needs no database.
 */

const SECONDS = 1
const MEGABYTES = 100
const PIECE = 64 * 1024

const folder = mkdtempSync(path.join(tmpdir(), 'bench-evidencia-'))
Object.assign(process.env, {
  DATABASE_URL: 'postgresql://nowhere.invalid/x',
  NEXTAUTH_SECRET: 'a-secret-only-for-the-bench-of-32-characters',
  DATA_DIR: folder,
  LOG_LEVEL: 'silent',
})
const storage = diskStorage(path.join(folder, 'evidencia'))
const rss = () => process.memoryUsage.rss() / 1024 / 1024

function* pieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
}

async function refuse(nombre: string, bytes: Buffer): Promise<{ seconds: number; grown: number }> {
  globalThis.gc?.()
  const before = rss()
  let most = before
  const watch = setInterval(() => (most = Math.max(most, rss())), 5)
  const start = performance.now()
  try {
    await guardarArchivo(Readable.from(pieces(bytes)), nombre, storage)
    throw new Error(`${nombre} was taken`)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  } finally {
    clearInterval(watch)
  }
  return { seconds: (performance.now() - start) / 1000, grown: Math.max(most, rss()) - before }
}

for (const { titulo, nombre, bytes } of HOSTILES) {
  const made = bytes()
  const { seconds, grown } = await refuse(nombre, made)
  report(`${titulo}, ${Math.ceil(made.length / 1024)} KiB: refused in (s)`, seconds, SECONDS)
  report(`${' '.repeat(4)}memory (MB)`, grown, MEGABYTES)
  await sleep(10)
}
rmSync(folder, { recursive: true })
