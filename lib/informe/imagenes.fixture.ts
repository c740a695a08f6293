import { Readable } from 'node:stream'
import sharp from 'sharp'
import type { Storage } from '@/lib/core/server/storage'
import type { Imagen } from './imagen'

/** A photograph of one colour. */
export const fotografia = (ancho: number, alto: number): Promise<Buffer> =>
  sharp({ create: { width: ancho, height: alto, channels: 3, background: '#3a6ea5' } })
    .jpeg()
    .toBuffer()

/** A storage name out of a number. */
export const claveDe = (n: number): string => n.toString(16).padStart(32, '0')

export const imagenDe = (n: number, changes: Partial<Imagen> = {}): Imagen => ({
  clave: claveDe(n),
  mime: 'image/jpeg',
  ancho: 1200,
  alto: 900,
  alt: `Vista número ${n} de la reunión`,
  credito: `Fotografía: Secretaría ${n}`,
  ...changes,
})

/** A storage in memory that can only be read. */
export function storageDe(files: ReadonlyMap<string, Uint8Array | Error>): Storage {
  const refuse = () => Promise.reject(new Error('read only'))
  return {
    put: refuse,
    remove: refuse,
    async get(name) {
      const found = await Promise.resolve(files.get(name))
      if (found instanceof Error) throw found
      return found ? Readable.from([Buffer.from(found)]) : null
    },
    async *list() {
      for (const name of await Promise.resolve(files.keys())) yield { name, en: new Date(0) }
    },
  }
}
