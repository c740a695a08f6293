import { storage } from '@/lib/core/server/storage'
import { lugarDeImagen, type Instantanea } from '../instantanea'
import { armarLibro, type Libro } from './exportar'
import { sha256 } from './huella'
import { leerImagenes } from './leer-imagenes'

/** A picture of a closed edición is not what was frozen, or cannot be read; the message says which. */
export class ImagenDistinta extends Error {
  override name = 'ImagenDistinta'
}

/**
 * The book of a closed edición, from its snapshot and nothing else. Reads its pictures from the storage: they have to be
 * kept as they were frozen, whatever this installation then makes of them for print.
 * @throws ImagenDistinta when one is not
 */
export async function libroDeEdicion(instantanea: Instantanea, huella: string): Promise<Libro> {
  const { material, imprint, cambios } = instantanea
  const kept = new Map<string, string>()
  const onGuardada = (clave: string, bytes: Uint8Array) => void kept.set(clave, sha256(bytes))
  const imagenes = await leerImagenes(material, storage(), { onGuardada })
  for (const [clave, hash] of Object.entries(instantanea.imagenes)) {
    const where = `La imagen ${clave}, de ${lugarDeImagen(material, clave)},`
    if (kept.get(clave) !== hash) {
      const lost = kept.has(clave) ? 'no es la que se congeló' : 'no está donde se guardaba'
      throw new ImagenDistinta(`${where} ${lost}.`)
    }
    if (!imagenes.has(clave)) {
      throw new ImagenDistinta(`${where} es la que se congeló, pero aquí no se pudo decodificar.`)
    }
  }
  return armarLibro(material, imagenes, { ...imprint, cambios, huella })
}
