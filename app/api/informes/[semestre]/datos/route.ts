import { Refused } from '@/lib/core/refusal'
import { canInforme } from '@/lib/informe/policy'
import { getDatos, isDeDatos } from '@/lib/informe/server/datos'
import { fileResponse, isClave, notFoundResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

/** The data of the approved acciones of a semestre: the contract's JSON, or `?formato=csv`. */
export async function GET(request: Request, { params }: { params: Promise<{ semestre: string }> }) {
  const { semestre } = await params
  const formato = new URL(request.url).searchParams.get('formato') ?? 'json'
  const usuario = await getUsuario()
  if (!usuario || !canInforme(usuario, 'descargar')) return notFoundResponse()
  if (!isClave(semestre) || !isDeDatos(formato)) return notFoundResponse()
  try {
    const { texto, nombre, mime } = await getDatos(formato, semestre)
    return fileResponse(texto, nombre, mime)
  } catch (error) {
    if (error instanceof Refused) return notFoundResponse()
    throw error
  }
}
