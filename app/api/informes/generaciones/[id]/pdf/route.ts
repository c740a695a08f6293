import { canInforme } from '@/lib/informe/policy'
import { getArchivo } from '@/lib/informe/server/queries'
import { fileResponse, isId, notFoundResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

/** The PDF of a generación that is ready. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const usuario = await getUsuario()
  if (!usuario || !canInforme(usuario, 'descargar') || !isId(id)) return notFoundResponse()
  const archivo = await getArchivo(id)
  if (!archivo) return notFoundResponse()
  return fileResponse(archivo.pdf, `informe-${archivo.semestre}.pdf`, 'application/pdf')
}
