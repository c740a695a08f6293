import { dayFromColumn, dayOf } from '@/lib/core/clock'
import { refuse } from '@/lib/core/refusal'
import { prisma } from '@/lib/core/server/db'
import type { Prorroga } from '../prorroga'

/** Who opens deadlines: the Gabinete that reviews and the desk that owns the semestres. */
export function requireGabinete({ roles }: { roles: readonly string[] }): void {
  if (!roles.includes('coordinador') && !roles.includes('administrador')) refuse('forbidden')
}

/** The prórrogas of a dependencia (clave) in a semestre (clave), the last first. Callers have checked who reads. */
export async function listProrrogas(
  semestre: string,
  dependencia: string,
  now: Date,
): Promise<Prorroga[]> {
  const filas = await prisma.prorroga.findMany({
    where: { semestre: { clave: semestre }, dependencia: { clave: dependencia } },
    orderBy: [{ otorgadaEn: 'desc' }, { id: 'desc' }],
    take: 50,
    include: { otorgadaPor: { select: { nombre: true } } },
  })
  const today = dayOf(now)
  return filas.map(({ id, hasta, motivo, otorgadaPor, otorgadaEn }) => ({
    id,
    hasta: dayFromColumn(hasta),
    motivo,
    otorgadaPor: otorgadaPor.nombre,
    otorgadaEn: otorgadaEn.toISOString(),
    isVigente: dayFromColumn(hasta) >= today,
  }))
}
