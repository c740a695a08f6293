import { numeroDeRevision } from '@/lib/accion/acuse'
import { getAcusePdf } from '@/lib/informe/server/acuse'
import { fileResponse, isId, notFoundResponse, textResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

/** The receipt of a sending as a PDF; `?revision=3` asks for an earlier one than the last. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const usuario = await getUsuario()
  const revision = numeroDeRevision(new URL(request.url).searchParams.get('revision') ?? undefined)
  if (!usuario || !isId(id) || revision === undefined) return notFoundResponse()
  const acuse = await getAcusePdf(usuario, id, revision)
  if (!acuse) return notFoundResponse()
  if (acuse.kind === 'rechazado') return textResponse(acuse.mensaje, 422)
  return fileResponse(acuse.pdf, acuse.nombre, 'application/pdf')
}
