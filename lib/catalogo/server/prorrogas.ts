import { dayFromColumn, dayOf } from '@/lib/core/clock'
import { refuse } from '@/lib/core/refusal'
import type { Prisma } from '@/generated/prisma/client'
import type { Prorroga } from '../prorroga'

/** Who opens deadlines: the Gabinete that reviews and the desk that owns the semestres. */
export function requireGabinete({ roles }: { roles: readonly string[] }): void {
  if (!roles.includes('coordinador') && !roles.includes('administrador')) refuse('forbidden')
}

/** Of a dependencia, the last first. */
export const PRORROGAS = {
  orderBy: [{ otorgadaEn: 'desc' }, { id: 'desc' }],
  include: { otorgadaPor: { select: { nombre: true } } },
} satisfies Prisma.ProrrogaFindManyArgs

/** A row as its dependencia's page tells it. */
export function prorrogaDe(fila: Prisma.ProrrogaGetPayload<typeof PRORROGAS>, now: Date): Prorroga {
  const hasta = dayFromColumn(fila.hasta)
  return {
    ...{ id: fila.id, hasta, motivo: fila.motivo },
    otorgadaPor: fila.otorgadaPor.nombre,
    otorgadaEn: fila.otorgadaEn.toISOString(),
    isVigente: hasta >= dayOf(now),
  }
}
