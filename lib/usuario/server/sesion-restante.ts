import { prisma } from '@/lib/core/server/db'
import type { SesionRestante } from '../sesion'
import { IDLE_LIMIT } from './session-row'

/** What is left of a session at the moment it is used. */
export function restanteAlUsarse({ expiraEn }: { expiraEn: Date }, now: Date): SesionRestante {
  return { inactividad: IDLE_LIMIT, total: expiraEn.getTime() - now.getTime() }
}

/** What is left of a session; asking does not count as using it. Null when it is over. */
export async function getSesionRestante(
  sesionId: string,
  now: Date,
): Promise<SesionRestante | null> {
  const sesion = await prisma.sesion.findUnique({
    where: { id: sesionId, terminadaEn: null, usuario: { activo: true } },
    select: { vistaEn: true, expiraEn: true },
  })
  if (!sesion) return null
  const inactividad = sesion.vistaEn.getTime() + IDLE_LIMIT - now.getTime()
  const total = sesion.expiraEn.getTime() - now.getTime()
  return inactividad > 0 && total > 0 ? { inactividad, total } : null
}
