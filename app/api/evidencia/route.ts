import { agregarEvidenciaSchema } from '@/lib/accion/evidencia'
import { agregarEvidencia } from '@/lib/accion/server/agregar-evidencia'
import { recibirEvidencia, recibirFormulario } from '@/lib/accion/server/recibir-evidencia'
import { EMPTY_FORM } from '@/lib/core/form-state'
import { REFUSAL_TEXT, Refused } from '@/lib/core/refusal'
import { RECHAZOS, rechazoDe } from '@/lib/evidencia/rechazos'
import { notFoundResponse } from '@/lib/informe/server/responses'
import { mutation } from '@/lib/usuario/server/mutation'
import { isSameOrigin } from '@/lib/usuario/server/origin'
import { getUsuario } from '@/lib/usuario/server/session'
import type { UsuarioSesion } from '@/lib/usuario/usuario'

const HEADERS = { 'Cache-Control': 'private, no-store' }
const SESION = 'Su sesión terminó. Entre de nuevo en otra pestaña y vuelva a agregar el archivo.'

const agregar = mutation(agregarEvidenciaSchema, agregarEvidencia)

/**
 * One file. From the page, as the body itself: it answers a receipt, which the page hands in by way of its autosave
 * (docs/adr/0013). From a form without JavaScript, as multipart: the file is added at once, and the acción shown.
 */
export async function POST(request: Request): Promise<Response> {
  const usuario = isSameOrigin(request.headers) ? await getUsuario() : null
  const isForm = (request.headers.get('content-type') ?? '').startsWith('multipart/form-data')
  if (!usuario) {
    if (isForm) return notFoundResponse()
    return contestar({ notice: { kind: 'session', mensaje: SESION } })
  }
  try {
    if (isForm)
      return (await recibirFormulario(request, usuario, agregarYVolver)) ?? notFoundResponse()
    return await contestarRecibo(request, usuario)
  } catch (error) {
    if (error instanceof Refused && error.refusal.kind !== 'issues') return notFoundResponse()
    throw error
  }
}

const contestar = (answer: object, status = 200) =>
  Response.json({ issues: [], notice: null, ...answer }, { status, headers: HEADERS })

async function contestarRecibo(request: Request, usuario: UsuarioSesion): Promise<Response> {
  try {
    return contestar({ data: { recibo: await recibirEvidencia(request, usuario) } })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { refusal } = error
    if (refusal.kind !== 'issues') {
      return contestar({ notice: { kind: 'refused', mensaje: REFUSAL_TEXT[refusal.kind] } })
    }
    const isTooLarge = refusal.issues[0]?.mensaje === RECHAZOS.pesado
    return contestar({ issues: refusal.issues }, isTooLarge ? 413 : 200)
  }
}

const volver = (ref: string, archivo: string) =>
  new Response(null, {
    status: 303,
    headers: { ...HEADERS, Location: `/acciones/${ref}?archivo=${archivo}#archivos` },
  })

async function agregarYVolver(
  form: { accionId: string; version: string },
  ref: string,
  recibir: () => Promise<string>,
): Promise<Response> {
  try {
    const posted = new FormData()
    posted.set('recibo', await recibir())
    posted.set('accionId', form.accionId)
    posted.set('version', form.version)
    const { issues, notice } = await agregar(EMPTY_FORM, posted)
    if (issues[0]) return volver(ref, rechazoDe(issues[0].mensaje) ?? 'cortado')
    return volver(ref, notice?.kind === 'done' ? 'agregado' : 'otra-version')
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.kind !== 'issues') throw error
    return volver(ref, rechazoDe(error.refusal.issues[0]?.mensaje ?? '') ?? 'cortado')
  }
}
