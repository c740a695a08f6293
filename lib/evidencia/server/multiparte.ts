import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'
import { BYTES_MAX } from '../archivo'

/** What a form without JavaScript posts: its fields, and the file as it comes. */
export type Multiparte = { campos: Record<string, string>; nombre: string; cuerpo: Readable }

const LIMITS = { fields: 5, files: 1, parts: 6 }

/**
 * Answers as soon as the file begins; its fields must come before it. null when there is no file in it, or it is not
 * a form. A field of more than `fieldSize` bytes is cut; a file goes on to one byte more than `bytesMax`.
 */
export function leerMultiparte(
  tipo: string,
  body: ReadableStream,
  fieldSize = 200,
  bytesMax = BYTES_MAX,
): Promise<Multiparte | null> {
  const campos: Record<string, string> = {}
  return new Promise((resolve) => {
    const source = Readable.fromWeb(body)
    const nothing = () => resolve(null)
    try {
      // With the whole path: a name with slashes is refused, not mended.
      const form = new Busboy({
        headers: { 'content-type': tipo },
        limits: { ...LIMITS, fieldSize, fileSize: bytesMax + 1 },
        preservePath: true,
      })
      form.on('field', (name, value) => {
        campos[name] = value
      })
      form.on('file', (_, cuerpo, nombre) => {
        // A request cut short ends the file too, or whoever reads it would wait for ever.
        source.once('error', (error) => cuerpo.destroy(error))
        resolve({ campos, nombre: nombre ?? '', cuerpo })
      })
      form.on('finish', nothing)
      form.on('error', (error) => {
        nothing()
        source.destroy(error instanceof Error ? error : undefined)
      })
      source.on('error', (error) => form.destroy(error))
      source.pipe(form)
    } catch {
      nothing()
    }
  })
}
