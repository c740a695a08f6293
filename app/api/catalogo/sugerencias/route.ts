import type { NextRequest } from 'next/server'
import { isLista } from '@/lib/catalogo/abierto'
import { findSugerencias, listDesconocidos } from '@/lib/catalogo/server/sugerencias'
import { lineasDe, limpiarLinea } from '@/lib/core/texto'
import { getUsuario } from '@/lib/usuario/server/session'

const HEADERS = { 'Cache-Control': 'private, no-store' }
const MAX = 2000

/**
 * What a list of the form cannot know by itself, for a catalogue too large to travel with it: `texto`, the entries
 * that say it; `nombres`, one a line, which of them are not in the catalogue.
 */
export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  const usuario = await getUsuario()
  if (!usuario) return new Response(null, { status: 401, headers: HEADERS })
  const lista = searchParams.get('lista')
  const texto = limpiarLinea(searchParams.get('texto') ?? '')
  const nombres = searchParams.get('nombres') ?? ''
  if (!isLista(lista) || texto.length > MAX || nombres.length > MAX) {
    return new Response(null, { status: 400, headers: HEADERS })
  }
  const propias = usuario.dependencias.map(({ id }) => id)
  const answer = nombres
    ? await listDesconocidos(lista, lineasDe(nombres))
    : texto.length < 2
      ? []
      : await findSugerencias(lista, texto, propias)
  return Response.json(answer, { headers: HEADERS })
}
