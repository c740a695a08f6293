import type { Readable } from 'node:stream'
import { log } from '@/lib/core/server/log'
import { storage, type Storage } from '@/lib/core/server/storage'
import { BYTES_MAX } from '@/lib/evidencia/archivo'
import { conPreparador, type Preparar } from '@/lib/evidencia/server/para-imprimir'
import type { Imagenes } from '../imagen'
import type { Material } from '../material'
import { listImagenes, type ImagenDelLibro } from '../omitidas'

type Options = {
  signal?: AbortSignal
  /** After each picture: how many are done, of how many. */
  onEach?: (done: number, total: number) => void
}

/**
 * The bytes of every picture the book prints, each no larger than print needs, so that what is held grows with their
 * number and not with what was uploaded: one upload at a time is in memory. What is missing in the answer could not
 * be read or decoded; `imagenesOmitidas` says which.
 * @throws when `signal` says so, and never for a picture
 */
export async function leerImagenes(
  material: Material,
  en: Storage = storage(),
  { signal, onEach }: Options = {},
): Promise<Imagenes> {
  const found = new Map<string, Uint8Array>()
  const all = new Map(listImagenes(material).map((one) => [one.imagen.clave, one]))
  if (all.size === 0) return found
  let done = 0
  await conPreparador(async (preparar) => {
    for (const [clave, one] of all) {
      signal?.throwIfAborted()
      const bytes = await leer(one, en, preparar)
      if (bytes) found.set(clave, bytes)
      onEach?.(++done, all.size)
    }
  })
  return found
}

async function leer(
  { imagen: { clave, mime }, lugar, lado }: ImagenDelLibro,
  en: Storage,
  preparar: Preparar,
): Promise<Uint8Array | null> {
  try {
    const stream = await en.get(clave)
    if (!stream) throw new Error('no file of that name')
    return await preparar({ bytes: await whole(stream), mime, lado })
  } catch (error) {
    log.warn(
      { lugar, why: error instanceof Error ? error.message : String(error) },
      'imagen omitida',
    )
    return null
  }
}

/** @throws when it is more than any upload can be */
async function whole(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BYTES_MAX) throw new Error('more bytes than an upload may have')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
