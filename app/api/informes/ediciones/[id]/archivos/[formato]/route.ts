import { log } from '@/lib/core/server/log'
import { fichaDeArtefacto } from '@/lib/informe/edicion'
import { canInforme } from '@/lib/informe/policy'
import { findArchivo } from '@/lib/informe/server/ediciones'
import { sha256 } from '@/lib/informe/server/huella'
import { fileResponse, isId, notFoundResponse, textResponse } from '@/lib/informe/server/responses'
import { leerArtefacto } from '@/lib/informe/server/verificar-edicion'
import { getUsuario } from '@/lib/usuario/server/session'

const DISTINTO =
  'El archivo guardado no es el que se cerró con la edición. Avise a quien opera el sistema.'

/** A file of a closed edición, as it was kept; never another in its place. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ id: string; formato: string }> },
) {
  const { id, formato } = await params
  const usuario = await getUsuario()
  if (!usuario || !canInforme(usuario, 'descargar') || !isId(id)) return notFoundResponse()
  const archivo = await findArchivo(id, formato)
  if (!archivo) return notFoundResponse()
  const bytes = await leerArtefacto(archivo.ubicacion)
  if (!bytes || sha256(bytes) !== archivo.sha256) {
    log.error({ edicionId: id, formato, missing: !bytes }, 'archivo de una edición alterado')
    return textResponse(DISTINTO, 500)
  }
  return fileResponse(bytes, archivo.nombre, fichaDeArtefacto(formato).mime)
}
