import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { prisma } from '@/lib/core/server/db'
import { BYTES_MAX } from '@/lib/evidencia/archivo'
import { rechazar } from '@/lib/evidencia/rechazos'
import { guardarArchivo } from '@/lib/evidencia/server/guardar-archivo'
import { leerMultiparte } from '@/lib/evidencia/server/multiparte'
import { sellar } from '@/lib/evidencia/server/recibo'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { checkAgregar } from './agregar-evidencia'

type Llegada = { accionId: string; nombre: string; cuerpo: Readable }

/** Room for the fields and borders of a form around its file. */
const ALREDEDOR = 10_000

/** Before a byte is read; a body of unknown length is counted as it comes. */
const declarados = (request: Request) => Number(request.headers.get('content-length') ?? 0)

async function recibir({ accionId, nombre, cuerpo }: Llegada, usuario: UsuarioSesion) {
  const archivo = await guardarArchivo(cuerpo, nombre)
  return sellar({ archivo, accionId, usuarioId: usuario.id }, new Date())
}

const contextoDe = (usuario: UsuarioSesion) => ({ tx: prisma, usuario, now: new Date() })

function nombreDe(request: Request): string {
  try {
    return decodeURIComponent(request.headers.get('x-nombre') ?? '')
  } catch {
    return rechazar('nombre')
  }
}

/**
 * The body is the file, its name in `X-Nombre` (percent-encoded), its acción in the address. Answers a receipt, to be
 * handed to `agregarEvidencia`. Refuses as that does, and with a sentence for a file that is not taken.
 */
export async function recibirEvidencia(request: Request, usuario: UsuarioSesion): Promise<string> {
  const accionId = new URL(request.url).searchParams.get('accionId') ?? ''
  const bytes = declarados(request)
  await checkAgregar({ accionId, bytes }, contextoDe(usuario))
  if (bytes > BYTES_MAX) rechazar('pesado')
  if (!request.body) rechazar('vacio')
  const cuerpo = Readable.fromWeb(request.body as ReadableStream)
  return recibir({ accionId, nombre: nombreDe(request), cuerpo }, usuario)
}

type Formulario = { accionId: string; version: string }

/** The same from a form without JavaScript; `then` gets what it posted and the receipt, or the refusal. */
export async function recibirFormulario(
  request: Request,
  usuario: UsuarioSesion,
  then: (form: Formulario, ref: string, recibo: () => Promise<string>) => Promise<Response>,
): Promise<Response | null> {
  const tipo = request.headers.get('content-type') ?? ''
  const url = new URL(request.url).searchParams
  const form = { accionId: url.get('accionId') ?? '', version: url.get('version') ?? '' }
  const bytes = declarados(request)
  const { ref } = await checkAgregar({ accionId: form.accionId, bytes: 0 }, contextoDe(usuario))
  return then(form, ref, async () => {
    if (bytes > BYTES_MAX + ALREDEDOR) rechazar('pesado')
    const parte = request.body && (await leerMultiparte(tipo, request.body as ReadableStream))
    if (!parte?.nombre) return rechazar('vacio')
    return recibir({ ...form, ...parte }, usuario)
  })
}
