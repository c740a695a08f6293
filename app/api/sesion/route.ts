import { sesionIdOfCookie } from '@/lib/usuario/server/cookie'
import { isSameOrigin } from '@/lib/usuario/server/origin'
import { getUsuario } from '@/lib/usuario/server/session'
import { getSesionRestante } from '@/lib/usuario/server/sesion-restante'

const HEADERS = { 'Cache-Control': 'private, no-store' }

async function contestar(): Promise<Response> {
  const sesionId = await sesionIdOfCookie()
  const restante = sesionId ? await getSesionRestante(sesionId, new Date()) : null
  return Response.json({ restante }, { headers: HEADERS })
}

/** How long the session of this browser still lasts; it does not last longer for being asked. */
export const GET = contestar

/** The person is still there: the session counts as used now. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(null, { status: 403, headers: HEADERS })
  await getUsuario()
  return contestar()
}
