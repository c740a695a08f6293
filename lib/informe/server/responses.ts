import { z } from 'zod'

/** Private to whoever asked, never guessed at and never kept by anybody between. */
const HEADERS = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
} as const

/** The same for what is not there, what is of others and who has no session. */
export function notFoundResponse(): Response {
  return new Response('No existe, o no está a su alcance.\n', {
    status: 404,
    headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}

export function jsonResponse(value: unknown): Response {
  return Response.json(value, { headers: HEADERS })
}

/** A file to be saved; `name` is ours, plain ASCII. */
export function fileResponse(body: string | Uint8Array, name: string, type: string): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body)
  return new Response(bytes, {
    headers: {
      ...HEADERS,
      'Content-Type': type,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

export const isId = (id: string) => z.uuid().safeParse(id).success
export const isClave = (clave: string) => /^\d{4}-[12]$/.test(clave)
