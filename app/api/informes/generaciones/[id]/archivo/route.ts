import { FICHA } from '@/lib/informe/formato'
import { nombreDeArchivo } from '@/lib/informe/generacion'
import { canInforme } from '@/lib/informe/policy'
import { getArchivo } from '@/lib/informe/server/generaciones'
import { isId, notFoundResponse, streamResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

/** The document of a generación that is ready. */
export async function GET(_: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const usuario = await getUsuario()
  if (!usuario || !canInforme(usuario, 'descargar') || !isId(id)) return notFoundResponse()
  const archivo = await getArchivo(id)
  if (!archivo) return notFoundResponse()
  const { body, bytes, formato, semestre } = archivo
  return streamResponse(body, bytes, nombreDeArchivo(semestre, formato), FICHA[formato].mime)
}
