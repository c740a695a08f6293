import { getPrueba } from '@/lib/informe/server/prueba'
import { isId, notFoundResponse, svgResponse, textResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

/** The proof of an acción as a picture; of the `version` it is asked for, it may be kept by whoever asked. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const usuario = await getUsuario()
  if (!usuario || !isId(id)) return notFoundResponse()
  const found = await getPrueba(usuario, id)
  if (!found) return notFoundResponse()
  const { prueba, version } = found
  if (prueba.kind === 'rechazada') return textResponse(prueba.mensajes.join('\n'), 422)
  const asked = new URL(request.url).searchParams.get('version')
  return svgResponse(prueba.svg, asked === String(version))
}
