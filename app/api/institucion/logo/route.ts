import { EMPTY_FORM } from '@/lib/core/form-state'
import { Refused } from '@/lib/core/refusal'
import { getFilaDeInstitucion } from '@/lib/core/server/institucion'
import { rechazoDe } from '@/lib/evidencia/rechazos'
import { LUGAR_DE_LOGO, logoSchema } from '@/lib/informe/logo'
import { SIN_ALT } from '@/lib/informe/portadilla-schema'
import { leerImagen } from '@/lib/informe/server/leer-imagen'
import { ponerLogo } from '@/lib/informe/server/poner-logo'
import { recibirImagen } from '@/lib/informe/server/recibir-imagen'
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
  let typed = {}
  try {
    const { campos, recibo, descartar } = await recibirImagen(request, usuario.id, LUGAR_DE_LOGO)
    const { version = '', alt = '' } = campos
    typed = { alt }
    if (alt.trim() === '') {
      await descartar()
      return volver({ rechazo: 'alt' })
    }
    const posted = new FormData()
    const values = { version, alt, recibo: await recibo() }
    for (const [name, value] of Object.entries(values)) posted.set(name, value)
    const { issues, notice } = await poner(EMPTY_FORM, posted)
    if (notice?.kind === 'done') return volver({ logotipo: 'puesto' })
    const said = issues[0]?.mensaje ?? ''
    return volver({
      rechazo: said === SIN_ALT ? 'alt' : (rechazoDe(said) ?? 'otra-version'),
      ...typed,
    })
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.kind !== 'issues') throw error
    return volver({
      rechazo: rechazoDe(error.refusal.issues[0]?.mensaje ?? '') ?? 'cortado',
      ...typed,
    })
  }
}
