import { canInforme } from '@/lib/informe/policy'
import { getGeneracion } from '@/lib/informe/server/generaciones'
import { isId, jsonResponse, notFoundResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

/** How far a generación is: what its page asks every second. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const usuario = await getUsuario()
  if (!usuario || !canInforme(usuario, 'generar') || !isId(id)) return notFoundResponse()
  const generacion = await getGeneracion(id)
  return generacion ? jsonResponse(generacion) : notFoundResponse()
}
