import { Readable } from 'node:stream'
import { z } from 'zod'

/** Private to whoever asked, never guessed at and never kept by anybody between. */
const HEADERS = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
} as const

/** The same for what is not there, what is of others and who has no session. */
export function notFoundResponse(): Response {
  return textResponse('No existe, o no está a su alcance.', 404)
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

/** The same of a file that is too big to be held whole. */
export function streamResponse(
  body: Readable,
  bytes: number,
  name: string,
  type: string,
): Response {
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, {
    headers: {
      ...HEADERS,
      'Content-Type': type,
      'Content-Length': String(bytes),
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

export function textResponse(text: string, status: number): Response {
  const headers = { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }
  return new Response(`${text}\n`, { status, headers })
}

/**
 * A picture made here. With `keep` its address will never show another, so the browser need not ask again; but only
 * in the same session: two people may take turns at one computer.
 */
export function svgResponse(svg: string, keep: boolean): Response {
  const kept = { 'Cache-Control': 'private, max-age=86400, immutable', Vary: 'Cookie' }
  const headers = { ...HEADERS, ...(keep && kept), 'Content-Type': 'image/svg+xml; charset=utf-8' }
  return new Response(svg, { headers })
}

export const isId = (id: string) => z.uuid().safeParse(id).success
export const isClave = (clave: string) => /^\d{4}-[12]$/.test(clave)
