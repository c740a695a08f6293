import { buffer } from 'node:stream/consumers'
import { storage, type Storage } from '@/lib/core/server/storage'
import type { Imagenes } from '../imagen'
import { imagenesDe } from '../instantanea'
import type { Material } from '../material'

const AT_ONCE = 8

/** The bytes of every picture the book names. One that is not in the storage is missing from the answer. */
export async function leerImagenes(material: Material, en: Storage = storage()): Promise<Imagenes> {
  const claves = imagenesDe(material).map(({ clave }) => clave)
  const found = new Map<string, Uint8Array>()
  const read = async (clave: string) => {
    const stream = await en.get(clave)
    if (stream) found.set(clave, await buffer(stream))
  }
  for (let at = 0; at < claves.length; at += AT_ONCE) {
    await Promise.all(claves.slice(at, at + AT_ONCE).map(read))
  }
  return found
}
