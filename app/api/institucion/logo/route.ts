import { getFilaDeInstitucion } from '@/lib/core/server/institucion'
import { LUGAR_DE_LOGO, logoSchema } from '@/lib/informe/logo'
import { leerImagen } from '@/lib/informe/server/leer-imagen'
import { ponerLogo } from '@/lib/informe/server/poner-logo'
import { ponerRecibida } from '@/lib/informe/server/poner-recibida'
import { notFoundResponse } from '@/lib/informe/server/responses'
import { mutation } from '@/lib/usuario/server/mutation'
import { isSameOrigin } from '@/lib/usuario/server/origin'
import { getUsuario } from '@/lib/usuario/server/session'
import { hasRol } from '@/lib/usuario/usuario'

const poner = mutation(logoSchema, ponerLogo)

/** The logo, which is nobody's secret: it stands on pages that anybody reads. `?v=` changes with every change of it. */
export async function GET(): Promise<Response> {
  const { logo, logoMime } = await getFilaDeInstitucion()
  const bytes = logo && (await leerImagen(logo))
  if (!bytes) return notFoundResponse()
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': logoMime ?? 'image/png',
      'Cache-Control': 'private, max-age=86400',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

function volver(query: Record<string, string>): Response {
  const Location = `/administracion/institucion?${new URLSearchParams(query).toString()}#logotipo`
  return new Response(null, {
    status: 303,
    headers: { 'Cache-Control': 'private, no-store', Location },
  })
}

/** Another logo, from an ordinary form: it works without scripts. */
export async function POST(request: Request): Promise<Response> {
  const usuario = isSameOrigin(request.headers) ? await getUsuario() : null
  if (!usuario || !hasRol(usuario, 'administrador')) return notFoundResponse()
  const rechazo = await ponerRecibida(request, usuario.id, LUGAR_DE_LOGO, {}, poner)
  return volver(rechazo ?? { logotipo: 'puesto' })
}
