import { prisma } from '@/lib/core/server/db'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { canRespuestas, type RespuestaGuardada } from '../respuesta-schema'
import { RESPUESTA_SELECT, respuestaDe } from './respuesta'

/** All respuestas guardadas by name; none for who does not review. */
export async function listRespuestas(usuario: UsuarioSesion): Promise<RespuestaGuardada[]> {
  if (!canRespuestas(usuario)) return []
  const filas = await prisma.respuestaGuardada.findMany({
    orderBy: { titulo: 'asc' },
    take: 200,
    select: RESPUESTA_SELECT,
  })
  return filas.map(respuestaDe)
}
