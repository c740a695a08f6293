import { log } from '@/lib/core/server/log'
import { storage, type Storage } from '@/lib/core/server/storage'
import { conPreparador, type Preparar } from '@/lib/evidencia/server/para-imprimir'
import type { Imagenes } from '../imagen'
import type { Material } from '../material'
import { listImagenes, type ImagenDelLibro } from '../omitidas'
import { leerGuardada } from './leer-imagen'

type Options = {
  signal?: AbortSignal
  /** After each picture: how many are done, of how many. */
  onEach?: (done: number, total: number) => void
  /** The bytes of one as they are kept, before they are made fit for print. */
  onGuardada?: (clave: string, bytes: Uint8Array) => void
  /** What was prepared before: it is not read again. */
  sabidas?: Imagenes
  /** Longest side in pixels, where less than print needs will do. */
  lado?: number
}

/**
 * The bytes of every picture the book prints, each no larger than print needs, so that what is held grows with their
 * number and not with what was uploaded: one upload at a time is in memory. What is missing in the answer could not
 * be read or decoded; `imagenesOmitidas` says which. All that shows a book takes its pictures from here.
 * @throws when `signal` says so, and never for a picture
 */
export async function leerImagenes(
  material: Material,
  en: Storage = storage(),
  { signal, onEach, onGuardada, sabidas, lado = Infinity }: Options = {},
): Promise<Imagenes> {
  const found = new Map<string, Uint8Array>()
  const all = new Map(listImagenes(material).map((one) => [one.imagen.clave, one]))
  if (all.size === 0) return found
  let done = 0
  await conPreparador(async (preparar) => {
    for (const [clave, one] of all) {
      signal?.throwIfAborted()
      const asked = { ...one, lado: Math.min(one.lado, lado) }
      const bytes = sabidas?.get(clave) ?? (await leer(asked, { en, preparar, onGuardada }))
      if (bytes) found.set(clave, bytes)
      onEach?.(++done, all.size)
    }
  })
  return found
}

type Medios = Pick<Options, 'onGuardada'> & { en: Storage; preparar: Preparar }

async function leer(
  { imagen: { clave, mime }, lugar, lado }: ImagenDelLibro,
  { en, preparar, onGuardada }: Medios,
): Promise<Uint8Array | null> {
  try {
    const bytes = await leerGuardada(clave, en)
    onGuardada?.(clave, bytes)
    return await preparar({ bytes, mime, lado })
  } catch (error) {
    log.warn(
      { lugar, why: error instanceof Error ? error.message : String(error) },
      'imagen omitida',
    )
    return null
  }
}
