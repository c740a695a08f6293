import { canInforme } from '@/lib/informe/policy'
import { getTarea } from '@/lib/informe/server/ediciones'
import { isId, jsonResponse, notFoundResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

/** How far the work on an edición is: what its page asks every second. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const usuario = await getUsuario()
  if (!usuario || !canInforme(usuario, 'ver') || !isId(id)) return notFoundResponse()
  const tarea = await getTarea(id, new Date())
  return tarea ? jsonResponse(tarea) : notFoundResponse()
}
