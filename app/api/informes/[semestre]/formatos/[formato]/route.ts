import { Refused } from '@/lib/core/refusal'
import { canInforme } from '@/lib/informe/policy'
import { getDescarga, isDirecto } from '@/lib/informe/server/descarga'
import { fileResponse, isClave, notFoundResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

type Context = { params: Promise<{ semestre: string; formato: string }> }

/** The approved acciones of a semestre in a format that is made at once. */
export async function GET(_: Request, { params }: Context) {
  const { semestre, formato } = await params
  const usuario = await getUsuario()
  if (!usuario || !canInforme(usuario, 'descargar')) return notFoundResponse()
  if (!isClave(semestre) || !isDirecto(formato)) return notFoundResponse()
  try {
    const { bytes, nombre, mime } = await getDescarga(formato, semestre, new Date())
    return fileResponse(bytes, nombre, mime)
  } catch (error) {
    if (error instanceof Refused) return notFoundResponse()
    throw error
  }
}
