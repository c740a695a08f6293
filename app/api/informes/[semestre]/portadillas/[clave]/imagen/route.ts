import { EMPTY_FORM } from '@/lib/core/form-state'
import { Refused } from '@/lib/core/refusal'
import { rechazoDe } from '@/lib/evidencia/rechazos'
import { canInforme } from '@/lib/informe/policy'
import { imagenDePortadillaSchema, lugarDeRecibo, SIN_ALT } from '@/lib/informe/portadilla-schema'
import { ponerImagen } from '@/lib/informe/server/poner-imagen'
import { recibirImagen } from '@/lib/informe/server/recibir-imagen'
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
  let typed = {}
  try {
    const lugar = lugarDeRecibo(semestre, clave)
    const { campos, recibo, descartar } = await recibirImagen(request, usuario.id, lugar)
    const { version = '', alt = '', credito = '' } = campos
    typed = { alt, credito }
    if (alt.trim() === '') {
      await descartar()
      return volver(semestre, clave, { rechazo: 'alt', ...typed })
    }
    const posted = new FormData()
    const values = { semestre, clave, version, alt, credito, recibo: await recibo() }
    for (const [name, value] of Object.entries(values)) posted.set(name, value)
    const { issues, notice } = await poner(EMPTY_FORM, posted)
    if (notice?.kind === 'done') return volver(semestre, clave, { imagen: 'puesta' })
    const said = issues[0]?.mensaje ?? ''
    const rechazo = said === SIN_ALT ? 'alt' : (rechazoDe(said) ?? 'otra-version')
    return volver(semestre, clave, { rechazo, ...typed })
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.kind !== 'issues') throw error
    const rechazo = rechazoDe(error.refusal.issues[0]?.mensaje ?? '') ?? 'cortado'
    return volver(semestre, clave, { rechazo, ...typed })
  }
}
