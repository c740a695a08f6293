import { storage } from '@/lib/core/server/storage'
import type { Imagenes } from '../imagen'
import type { Material } from '../material'
import { leerImagenes } from './leer-imagenes'

/** Longest side in pixels: a proof is seen on a screen. */
const LADO = 800
/** Bytes of the pictures that are kept between one proof and the next. */
const KEPT = 24 * 2 ** 20

// Pages and route handlers load this file each for itself: what is kept is one.
const shared = globalThis as typeof globalThis & { accionImagenes?: Map<string, Uint8Array> }
const kept = () => (shared.accionImagenes ??= new Map<string, Uint8Array>())

/**
 * As `leerImagenes`, small enough for a screen; what was prepared is kept for the next proof, since the bytes that a
 * clave names never change.
 */
export async function leerImagenesDePrueba(material: Material): Promise<Imagenes> {
  const sabidas = kept()
  const imagenes = await leerImagenes(material, storage(), { lado: LADO, sabidas })
  for (const [clave, bytes] of imagenes) {
    // Last asked, last to go.
    sabidas.delete(clave)
    sabidas.set(clave, bytes)
  }
  let held = sabidas.values().reduce((sum, { byteLength }) => sum + byteLength, 0)
  for (const [clave, { byteLength }] of sabidas) {
    if (held <= KEPT) break
    sabidas.delete(clave)
    held -= byteLength
  }
  return imagenes
}
