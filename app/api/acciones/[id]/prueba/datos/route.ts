import { getPruebaVista } from '@/lib/informe/server/prueba'
import { isId, jsonResponse, notFoundResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

/** What a page shows of a proof, for the form that saves itself and stays where it is. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const usuario = await getUsuario()
  if (!usuario || !isId(id)) return notFoundResponse()
  const vista = await getPruebaVista(usuario, id)
  return vista ? jsonResponse(vista) : notFoundResponse()
}
