import { Readable } from 'node:stream'
import type { Storage } from '@/lib/core/server/storage'

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
