import { Refused } from '@/lib/core/refusal'
import { canInforme } from '@/lib/informe/policy'
import { readMaterial } from '@/lib/informe/server/collect'
import { exportJson } from '@/lib/informe/server/export-json'
import { fileResponse, isClave, notFoundResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

/** The data of the approved acciones of a semestre, as the contract's JSON. */
export async function GET(_: Request, { params }: { params: Promise<{ semestre: string }> }) {
  const { semestre } = await params
  const usuario = await getUsuario()
  if (!usuario || !canInforme(usuario, 'descargar') || !isClave(semestre)) return notFoundResponse()
  try {
    const text = exportJson(await readMaterial(semestre))
    return fileResponse(text, `acciones-${semestre}.json`, 'application/json; charset=utf-8')
  } catch (error) {
    if (error instanceof Refused) return notFoundResponse()
    throw error
  }
}
