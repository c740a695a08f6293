import { Readable } from 'node:stream'
import { z } from 'zod'
import { storage } from '@/lib/core/server/storage'
import { miniaturaDe } from '@/lib/evidencia/archivo'
import { comoAdjunto } from '@/lib/evidencia/descarga'
import { getUsuario } from '@/lib/usuario/server/session'
import { getEvidencia } from './get-evidencia'

/** Never kept between. The sandboxing policy, `nosniff` and CORP are in next.config.js, which has the last word on them. */
const HEADERS = { 'Cache-Control': 'private, no-store' }

async function find(id: string) {
  const usuario = await getUsuario()
  return usuario && z.uuid().safeParse(id).success ? getEvidencia(usuario, id) : null
}

async function streamOf(name: string, headers: Record<string, string>): Promise<Response | null> {
  const file = await storage().get(name)
  const body = file && (Readable.toWeb(file) as ReadableStream<Uint8Array>)
  return body && new Response(body, { headers: { ...HEADERS, ...headers } })
}

/** The file, to be saved; null for whoever may not see its acción, and where there is none. */
export async function entregarArchivo(id: string): Promise<Response | null> {
  const found = await find(id)
  if (!found) return null
  return streamOf(found.ubicacion, {
    'Content-Type': found.mime ?? 'application/octet-stream',
    ...(found.bytes && { 'Content-Length': String(found.bytes) }),
    'Content-Disposition': comoAdjunto(found.nombre),
  })
}

/** The small picture of a picture, for lists; the same people see it. */
export async function entregarMiniatura(id: string): Promise<Response | null> {
  const found = await find(id)
  if (!found || found.ancho === null) return null
  return streamOf(miniaturaDe(found.ubicacion), {
    'Content-Type': 'image/webp',
    'Content-Disposition': 'inline',
  })
}
