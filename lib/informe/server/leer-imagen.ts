import type { Readable } from 'node:stream'
import { log } from '@/lib/core/server/log'
import { storage, type Storage } from '@/lib/core/server/storage'
import { BYTES_MAX } from '@/lib/evidencia/archivo'

/**
 * The bytes of a picture as they are kept.
 * @throws Error when there is no such file, or it is more than any upload can be
 */
export async function leerGuardada(clave: string, en: Storage = storage()): Promise<Buffer> {
  const stream = await en.get(clave)
  if (!stream) throw new Error('no file of that name')
  return whole(stream)
}

async function whole(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BYTES_MAX) throw new Error('more bytes than an upload may have')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The bytes of a picture that is kept; null, and a line in the log, when they cannot be read. */
export async function leerImagen(clave: string): Promise<Uint8Array | null> {
  try {
    return await leerGuardada(clave)
  } catch (error) {
    log.warn({ err: error, clave }, 'a picture of the book was not read')
    return null
  }
}
