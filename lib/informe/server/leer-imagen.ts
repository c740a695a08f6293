import { log } from '@/lib/core/server/log'
import { storage } from '@/lib/core/server/storage'
import { BYTES_MAX } from '@/lib/evidencia/archivo'

/** The bytes of a picture that is kept; null, and a line in the log, when they cannot be read. */
export async function leerImagen(clave: string): Promise<Uint8Array | null> {
  try {
    const stream = await storage().get(clave)
    if (!stream) throw new Error('no file of that name')
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > BYTES_MAX) throw new Error('more bytes than an upload may have')
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch (error) {
    log.warn({ err: error, clave }, 'a picture of the book was not read')
    return null
  }
}
