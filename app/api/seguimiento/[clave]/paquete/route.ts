import {
  fileResponse,
  isClave,
  notFoundResponse,
  textResponse,
} from '@/lib/informe/server/responses'
import { getPaquetePdf } from '@/lib/seguimiento/server/paquete-pdf'
import { getUsuario } from '@/lib/usuario/server/session'

/** The paquete of a dependencia as a PDF, of the semestre `?semestre=` names. */
export async function GET(request: Request, { params }: { params: Promise<{ clave: string }> }) {
  const { clave } = await params
  const usuario = await getUsuario()
  const semestre = new URL(request.url).searchParams.get('semestre') ?? ''
  if (!usuario || !/^[\w-]{1,60}$/.test(clave) || !isClave(semestre)) return notFoundResponse()
  const paquete = await getPaquetePdf(usuario, clave, semestre, new Date())
  if (!paquete) return notFoundResponse()
  if (paquete.kind === 'rechazado') return textResponse(paquete.mensaje, 422)
  return fileResponse(paquete.pdf, paquete.nombre, 'application/pdf')
}
