import { isDatabaseUp } from '@/lib/core/server/health'
import { version } from '@/package.json'

export const dynamic = 'force-dynamic'

/** Ready or not, for whoever watches over the server; says nothing of its insides. */
export async function GET(): Promise<Response> {
  const up = await isDatabaseUp()
  return Response.json(
    { estado: up ? 'ok' : 'fuera de servicio', version, basededatos: up ? 'ok' : 'sin respuesta' },
    { status: up ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  )
}
