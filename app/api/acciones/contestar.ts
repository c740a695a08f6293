import { CUERPO_MAX } from '@/lib/accion/autoguardado'
import { EMPTY_FORM, type FormState } from '@/lib/core/form-state'

type Mutate = (previous: FormState, form: FormData) => Promise<FormState>

const HEADERS = { 'Cache-Control': 'private, no-store' }
const DEMASIADO =
  'El texto es demasiado largo para guardarse. Abrévielo; mientras tanto queda en este navegador.'

/**
 * A form posted by the page itself, through the same wrapper as one that a person sends. The answer leaves out
 * the values: the page has them. What is too long is refused before it is read.
 */
export async function contestar(
  request: Request,
  mutate: Mutate,
  max = CUERPO_MAX,
): Promise<Response> {
  const bytes = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!(bytes <= max)) {
    const notice = { kind: 'refused' as const, mensaje: DEMASIADO }
    return Response.json({ issues: [], notice }, { headers: HEADERS })
  }
  const form = await request.formData().catch(() => null)
  if (!form) return new Response(null, { status: 400, headers: HEADERS })
  const { issues, notice, data } = await mutate(EMPTY_FORM, form)
  return Response.json({ issues, notice, data }, { headers: HEADERS })
}
