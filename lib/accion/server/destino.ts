import { dayOf, dayToColumn } from '@/lib/core/clock'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Prisma } from '@/generated/prisma/client'
import { canCrear } from '../policy'

const SELECT = {
  id: true,
  clave: true,
  estado: true,
  partes: { orderBy: { numero: 'asc' }, select: { id: true, nombre: true } },
  programa: { select: { ejes: { select: { id: true, nombre: true } } } },
} satisfies Prisma.SemestreSelect

/** A semestre in which an acción can be started, with what it can be filed under. */
export type Destino = Omit<Prisma.SemestreGetPayload<{ select: typeof SELECT }>, 'estado'>

/**
 * Where this person may start an acción of that dependencia today: the open semestre, else the one under review if a
 * prórroga allows it; of two, the latest. Null when there is none.
 */
export async function findDestino(
  { tx, usuario, now }: Contexto,
  responsableId: string,
): Promise<Destino | null> {
  const semestres = await tx.semestre.findMany({
    where: { estado: { in: ['abierto', 'en_revision'] } },
    // The enum's order puts the open one first.
    orderBy: [{ estado: 'asc' }, { clave: 'desc' }],
    select: {
      ...SELECT,
      prorrogas: {
        where: { dependenciaId: responsableId, hasta: { gte: dayToColumn(dayOf(now)) } },
        take: 1,
        select: { id: true },
      },
    },
  })
  const open = semestres.find(({ estado, prorrogas }) =>
    canCrear(usuario, responsableId, { estado, conProrroga: prorrogas.length > 0 }),
  )
  return open ?? null
}

/** The same, kept as it is until the transaction ends: it cannot close between this look and the write. */
export async function holdDestino(contexto: Contexto, responsableId: string) {
  await contexto.tx.$queryRaw`
    select 1 from semestre where estado in ('abierto', 'en_revision') for share`
  return findDestino(contexto, responsableId)
}
