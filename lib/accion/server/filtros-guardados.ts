import type { PrismaClient } from '@/generated/prisma/client'
import { prisma } from '@/lib/core/server/db'
import type { FiltroGuardado } from '../filtro-guardado'

/** The views this person keeps, by name; nobody sees another's. */
export function listFiltrosGuardados(
  { id }: { id: string },
  db: Pick<PrismaClient, 'filtroGuardado'> = prisma,
): Promise<FiltroGuardado[]> {
  return db.filtroGuardado.findMany({
    where: { usuarioId: id },
    orderBy: { nombre: 'asc' },
    select: { id: true, nombre: true, consulta: true },
  })
}
