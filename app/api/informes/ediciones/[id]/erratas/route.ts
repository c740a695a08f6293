import { canInforme } from '@/lib/informe/policy'
import { getErratasPdf } from '@/lib/informe/server/erratas'
import { fileResponse, isId, notFoundResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

/** The fe de erratas of a closed edición, with what is approved until now. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const usuario = await getUsuario()
  if (!usuario || !canInforme(usuario, 'descargar') || !isId(id)) return notFoundResponse()
  const found = await getErratasPdf(id)
  return found ? fileResponse(found.pdf, found.nombre, 'application/pdf') : notFoundResponse()
}
