import { imprimirManifiesto, nombreDeManifiesto } from '@/lib/informe/manifiesto'
import { canInforme } from '@/lib/informe/policy'
import { getManifiesto } from '@/lib/informe/server/ediciones'
import { fileResponse, isId, notFoundResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

/** The list of the files of a closed edición with their checksums. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const usuario = await getUsuario()
  if (!usuario || !canInforme(usuario, 'descargar') || !isId(id)) return notFoundResponse()
  const manifiesto = await getManifiesto(id)
  if (!manifiesto) return notFoundResponse()
  const type = 'application/json; charset=utf-8'
  return fileResponse(imprimirManifiesto(manifiesto), nombreDeManifiesto(manifiesto), type)
}
