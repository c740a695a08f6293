import type { Instantanea } from '../instantanea'
import { armarLibro, type Libro } from './exportar'
import { sha256 } from './huella'
import { leerImagenes } from './leer-imagenes'

/**
 * The book of a closed edición, from its snapshot and nothing else. Reads its pictures from the storage.
 * @throws Error when a picture is not there, or is not the one that was frozen
 */
export async function libroDeEdicion(instantanea: Instantanea, huella: string): Promise<Libro> {
  const { material, imprint, cambios } = instantanea
  const imagenes = await leerImagenes(material)
  for (const [clave, hash] of Object.entries(instantanea.imagenes)) {
    const bytes = imagenes.get(clave)
    if (!bytes || sha256(bytes) !== hash) {
      throw new Error(`La imagen ${clave} no es la que se congeló con la edición.`)
    }
  }
  return armarLibro(material, imagenes, { ...imprint, cambios, huella })
}
