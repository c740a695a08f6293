import { leerQue } from '@/lib/informe/paginas'
import { canInforme } from '@/lib/informe/policy'
import { getPagina } from '@/lib/informe/server/get-paginas'
import { isClave, notFoundResponse, svgResponse } from '@/lib/informe/server/responses'
import { getUsuario } from '@/lib/usuario/server/session'

/**
 * A page of the book as a picture: `?que=seccion-1-2&numero=3&huella=…`; of that huella it may be kept by whoever asked.
 * Without one, as it reads now.
 */
export async function GET(request: Request, { params }: { params: Promise<{ semestre: string }> }) {
  const { semestre } = await params
  const query = new URL(request.url).searchParams
  const que = leerQue(query.get('que') ?? '')
  const huella = query.get('huella')
  const usuario = await getUsuario()
  const isAsked = que && isClave(semestre) && (huella === null || /^[0-9a-f]{64}$/.test(huella))
  if (!usuario || !canInforme(usuario, 'ver') || !isAsked) return notFoundResponse()
  const svg = await getPagina(semestre, que, { huella, numero: Number(query.get('numero') ?? 1) })
  return svg === null ? notFoundResponse() : svgResponse(svg, huella !== null)
}
