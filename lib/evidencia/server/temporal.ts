import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { env } from '@/lib/core/server/env'
import { BYTES_MAX } from '../archivo'
import { rechazar } from '../rechazos'

const folder = () => path.join(env().DATA_DIR, 'evidencia-temporal')

/** A path of ours where nothing is yet. */
export async function rutaTemporal(): Promise<string> {
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  return path.join(folder(), randomBytes(16).toString('hex'))
}

/** Does the work with some temporary paths, and leaves nothing at them. */
export async function conTemporales<T>(
  count: number,
  work: (rutas: string[]) => Promise<T>,
): Promise<T> {
  const rutas = await Promise.all(Array.from({ length: count }, rutaTemporal))
  try {
    return await work(rutas)
  } finally {
    await Promise.all(rutas.map((ruta) => rm(ruta, { force: true })))
  }
}

export type Recibido = { bytes: number; sha256: string }

/** The disk, or this program's share of it, has no room left. */
export const isFull = (error: unknown) =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT'].includes(String(error.code))

/**
 * Writes what comes to `ruta`, counting and hashing on the way; nothing is held in memory. Refuses as soon as it is
 * over the limit, and what did not come whole.
 */
export async function recibir(cuerpo: Readable, ruta: string): Promise<Recibido> {
  const hash = createHash('sha256')
  let bytes = 0
  async function* contar(source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      bytes += chunk.length
      if (bytes > BYTES_MAX) rechazar('pesado')
      hash.update(chunk)
      yield chunk
    }
  }
  try {
    await pipeline(cuerpo, contar, createWriteStream(ruta, { mode: 0o600 }))
  } catch (error) {
    if (bytes > BYTES_MAX) rechazar('pesado')
    if (isFull(error)) rechazar('espacio')
    return rechazar('cortado')
  }
  if (bytes === 0) rechazar('vacio')
  return { bytes, sha256: hash.digest('hex') }
}

/** Removes what uploads cut short left behind: everything older than `antes`. */
export async function barrerTemporales(antes: Date): Promise<void> {
  for (const name of await readdir(folder()).catch(() => [])) {
    const ruta = path.join(folder(), name)
    const found = await stat(ruta).catch(() => null)
    if (found && found.mtime < antes) await rm(ruta, { force: true })
  }
}
