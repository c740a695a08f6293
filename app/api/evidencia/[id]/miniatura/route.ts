import { entregarMiniatura } from '@/lib/accion/server/entregar-evidencia'
import { notFoundResponse } from '@/lib/informe/server/responses'

type Context = { params: Promise<{ id: string }> }

export async function GET(_: Request, { params }: Context): Promise<Response> {
  return (await entregarMiniatura((await params).id)) ?? notFoundResponse()
}
