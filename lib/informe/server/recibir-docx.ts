import type { ReadableStream } from 'node:stream/web'
import { leerMultiparte } from '@/lib/evidencia/server/multiparte'
import { rechazarCorreccion } from '../correccion-rechazos'
import { abrirDocx, DOCX_MAX, type DocxAbierto } from './abrir-docx'

/** Room for the borders of a form around its file. */
const ALREDEDOR = 10_000

/**
 * The Word file that a form posted, read.
 * @throws Refused with a sentence for a file that is not taken
 */
export async function recibirDocx(
  request: Request,
): Promise<{ nombre: string; docx: DocxAbierto }> {
  const declared = Number(request.headers.get('content-length') ?? 0)
  if (declared > DOCX_MAX + ALREDEDOR) rechazarCorreccion('pesado')
  const tipo = request.headers.get('content-type') ?? ''
  const body = request.body as ReadableStream | null
  const parte = body && (await leerMultiparte(tipo, body, undefined, DOCX_MAX))
  if (!parte?.nombre) return rechazarCorreccion('vacio')
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of parte.cuerpo) {
    bytes += (chunk as Buffer).length
    if (bytes > DOCX_MAX) rechazarCorreccion('pesado')
    chunks.push(chunk as Buffer)
  }
  const nombre = parte.nombre.replace(/^.*[/\\]/, '')
  return { nombre, docx: await abrirDocx(Buffer.concat(chunks)) }
}
