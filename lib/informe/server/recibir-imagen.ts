import { finished } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { BYTES_MAX } from '@/lib/evidencia/archivo'
import { rechazar } from '@/lib/evidencia/rechazos'
import { guardarArchivo } from '@/lib/evidencia/server/guardar-archivo'
import { leerMultiparte } from '@/lib/evidencia/server/multiparte'
import { sellar } from '@/lib/evidencia/server/recibo'

/** Room for the fields and borders of a form around its file. */
const ALREDEDOR = 10_000
/** Bytes of one field: what a picture shows, in 300 letters of up to four bytes. */
const CAMPO_MAX = 1300

export type ImagenRecibida = {
  campos: Record<string, string>
  recibo: () => Promise<string>
  /** Reads the picture and keeps nothing of it. */
  descartar: () => Promise<void>
}

const isFoto = (nombre: string) => /\.(jpe?g|png)$/i.test(nombre)

/**
 * What a form with a picture posts: its fields, and `recibo`, which takes the picture, made anew without what its camera
 * knew, and answers a receipt for `lugar`. Refuses with a sentence what is no JPEG or PNG, and as evidence does.
 */
export async function recibirImagen(
  request: Request,
  usuarioId: string,
  lugar: string,
): Promise<ImagenRecibida> {
  const tipo = request.headers.get('content-type') ?? ''
  const bytes = Number(request.headers.get('content-length') ?? 0)
  if (bytes > BYTES_MAX + ALREDEDOR) rechazar('pesado')
  const parte =
    request.body && (await leerMultiparte(tipo, request.body as ReadableStream, CAMPO_MAX))
  if (!parte) return rechazar('ninguno')
  const { campos, nombre, cuerpo } = parte
  // A body that is answered before it came whole looks to the browser like a connection that broke.
  const descartar = async () => {
    cuerpo.resume()
    await finished(cuerpo).catch(() => undefined)
  }
  const recibo = async () => {
    if (!isFoto(nombre)) {
      await descartar()
      rechazar(nombre === '' ? 'ninguno' : 'foto')
    }
    const archivo = await guardarArchivo(cuerpo, nombre)
    return sellar({ archivo, accionId: lugar, usuarioId }, new Date())
  }
  return { campos, recibo, descartar }
}
