import { canInforme } from '@/lib/informe/policy'
import { imagenDePortadillaSchema, lugarDeRecibo } from '@/lib/informe/portadilla-schema'
import { ponerImagen } from '@/lib/informe/server/poner-imagen'
import { ponerRecibida } from '@/lib/informe/server/poner-recibida'
import { isClave, notFoundResponse } from '@/lib/informe/server/responses'
import { mutation } from '@/lib/usuario/server/mutation'
import { isSameOrigin } from '@/lib/usuario/server/origin'
import { getUsuario } from '@/lib/usuario/server/session'

type Context = { params: Promise<{ semestre: string; clave: string }> }

const poner = mutation(imagenDePortadillaSchema, ponerImagen)

/** Back to the page of the portadilla, with a word of what was done or why not; what was typed goes back too. */
function volver(semestre: string, clave: string, query: Record<string, string>): Response {
  const search = new URLSearchParams(query).toString()
  const Location = `/informes/${semestre}/mesa/portadillas/${clave}?${search}#imagen`
  return new Response(null, {
    status: 303,
    headers: { 'Cache-Control': 'private, no-store', Location },
  })
}

/** A picture for a page of the book, from an ordinary form: it works without scripts. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { semestre, clave } = await params
  const usuario = isSameOrigin(request.headers) ? await getUsuario() : null
  const isAsked = isClave(semestre) && /^[a-z0-9-]{1,20}$/.test(clave)
  if (!usuario || !canInforme(usuario, 'armar') || !isAsked) return notFoundResponse()
  const lugar = lugarDeRecibo(semestre, clave)
  const rechazo = await ponerRecibida(request, usuario.id, lugar, { semestre, clave }, poner)
  return volver(semestre, clave, rechazo ?? { imagen: 'puesta' })
}
