import { createHash, randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { storage } from '@/lib/core/server/storage'
import { conTemporales } from '@/lib/evidencia/server/temporal'

export type Guardado = { ubicacion: string; bytes: number; sha256: string }

/** Keeps a file in the storage under a name of its own. What no row speaks of is swept later. */
export async function guardarDocumento(data: Uint8Array): Promise<Guardado> {
  const ubicacion = randomBytes(16).toString('hex')
  await conTemporales(1, async ([ruta]) => {
    await writeFile(ruta!, data, { mode: 0o600 })
    await storage().put(ubicacion, ruta!)
  })
  const sha256 = createHash('sha256').update(data).digest('hex')
  return { ubicacion, bytes: data.byteLength, sha256 }
}
