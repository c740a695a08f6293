import { EMPTY_FORM } from '@/lib/core/form-state'
import { Refused } from '@/lib/core/refusal'
import { rechazoDeCorreccion } from '@/lib/informe/correccion-rechazos'
import { canInforme } from '@/lib/informe/policy'
import { importarCorreccion, importarSchema } from '@/lib/informe/server/importar-correccion'
import { recibirDocx } from '@/lib/informe/server/recibir-docx'
import { isClave, notFoundResponse } from '@/lib/informe/server/responses'
import { mutation } from '@/lib/usuario/server/mutation'
import { isSameOrigin } from '@/lib/usuario/server/origin'
import { getUsuario } from '@/lib/usuario/server/session'

type Context = { params: Promise<{ semestre: string }> }

/** A Word file that comes back, as a form posts it, with or without JavaScript; answers with the page to go to. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { semestre } = await params
  const usuario = isSameOrigin(request.headers) ? await getUsuario() : null
  if (!usuario || !canInforme(usuario, 'corregir-final') || !isClave(semestre))
    return notFoundResponse()
  try {
    return await importar(request, semestre)
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.kind !== 'issues') throw error
    return volver(semestre, `?archivo=${rechazoDeCorreccion(error.refusal.issues[0]!.mensaje)}`)
  }
}

async function importar(request: Request, semestre: string): Promise<Response> {
  const received = await recibirDocx(request)
  const mutate = mutation(
    importarSchema,
    (input, contexto) => importarCorreccion({ ...input, ...received }, contexto),
    { show: ({ id }) => id },
  )
  const posted = new FormData()
  posted.set('semestre', semestre)
  const { issues, notice, data } = await mutate(EMPTY_FORM, posted)
  if (issues[0]) return volver(semestre, `?archivo=${rechazoDeCorreccion(issues[0].mensaje)}`)
  if (notice?.kind !== 'done') return notFoundResponse()
  return volver(semestre, `/${String(data)}?hecho=importada`)
}

const volver = (semestre: string, rest: string): Response =>
  new Response(null, {
    status: 303,
    headers: {
      'Cache-Control': 'private, no-store',
      Location: `/informes/${semestre}/correcciones${rest}`,
    },
  })
