import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { storage, type Storage } from '@/lib/core/server/storage'
import { FORMATOS, isImagen, miniaturaDe, type Archivo } from '../archivo'
import { leerNombre } from '../nombre'
import { rechazar } from '../rechazos'
import { examinar } from './examinar'
import { rehacerImagen } from './imagen'
import { conTemporales, isFull, recibir } from './temporal'

async function sha256De(ruta: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(ruta), hash)
  return hash.digest('hex')
}

/**
 * Takes a file as it comes, refuses it or keeps it under a random name, and says what is to be written about it. A
 * picture is kept as made anew, so its bytes and hash are not those that came. What no acción takes up is swept.
 */
export function guardarArchivo(
  cuerpo: Readable,
  given: string,
  en: Storage = storage(),
): Promise<Archivo> {
  return conTemporales(3, async ([entrada, salida, miniatura]) => {
    const { nombre, formato } = leerNombre(given)
    const recibido = await recibir(cuerpo, entrada!)
    await examinar(entrada!, formato)
    const { mime } = FORMATOS[formato]
    const ubicacion = randomBytes(16).toString('hex')
    const guardar = (name: string, ruta: string) =>
      en.put(name, ruta).catch((error: unknown) => {
        if (isFull(error)) rechazar('espacio')
        throw error
      })
    if (!isImagen(formato)) {
      await guardar(ubicacion, entrada!)
      return { nombre, mime, ubicacion, ...recibido, ancho: null, alto: null }
    }
    const rutas = { entrada: entrada!, salida: salida!, miniatura: miniatura! }
    const hecha = await rehacerImagen(rutas, formato)
    await guardar(miniaturaDe(ubicacion), miniatura!)
    await guardar(ubicacion, salida!)
    return { nombre, mime, ubicacion, ...hecha, sha256: await sha256De(salida!) }
  })
}
