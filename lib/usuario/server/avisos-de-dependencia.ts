import type { Tx } from '@/lib/core/server/db'
import type { Prisma } from '@/generated/prisma/client'

type Membresia = { usuarioId: string; dependenciaId: string }

/** The acciones an enlace of that dependencia is told of: its own, where it takes part, where it asked to. */
const accionesDe = (dependenciaId: string): Prisma.AccionWhereInput => ({
  OR: [
    { responsableId: dependenciaId },
    { participantes: { some: { dependenciaId } } },
    { adhesiones: { some: { dependenciaId } } },
  ],
})

async function listSinLeer({ usuarioId, dependenciaId }: Membresia, tx: Tx) {
  const avisos = await tx.aviso.findMany({
    where: { usuarioId, leidoEn: null, accionId: { not: null } },
    orderBy: { creadoEn: 'asc' },
    select: {
      id: true,
      tipo: true,
      datos: true,
      asunto: true,
      texto: true,
      accionId: true,
      creadoEn: true,
    },
  })
  const acciones = await tx.accion.findMany({
    where: {
      id: { in: avisos.flatMap(({ accionId }) => accionId ?? []) },
      ...accionesDe(dependenciaId),
    },
    select: { id: true },
  })
  const ids = new Set(acciones.map(({ id }) => id))
  return avisos.filter(({ accionId }) => accionId !== null && ids.has(accionId))
}

/** Who no longer acts for a dependencia has nothing to read about it. */
export async function closeAvisos(
  membresia: Membresia,
  { tx, now }: { tx: Tx; now: Date },
): Promise<void> {
  const avisos = await listSinLeer(membresia, tx)
  const id = { in: avisos.map(({ id }) => id) }
  await tx.aviso.updateMany({ where: { id }, data: { leidoEn: now } })
}

/**
 * Gives another person what one has not read about a dependencia, not before the instant `desde`. What that person
 * was told as well is not told twice.
 */
export async function handOverAvisos(
  sale: Membresia,
  llegaId: string,
  desde: Date,
  tx: Tx,
): Promise<void> {
  const avisos = await listSinLeer(sale, tx)
  const told = await tx.aviso.findMany({
    where: {
      usuarioId: llegaId,
      accionId: { in: avisos.flatMap(({ accionId }) => accionId ?? []) },
    },
    select: { tipo: true, accionId: true, creadoEn: true },
  })
  const keyOf = ({ tipo, accionId, creadoEn }: (typeof told)[number]) =>
    `${tipo} ${accionId} ${creadoEn.getTime()}`
  const known = new Set(told.map(keyOf))
  const nuevos = avisos.filter((aviso) => !known.has(keyOf(aviso)))
  await tx.aviso.createMany({
    data: nuevos.map(({ tipo, datos, asunto, texto, accionId, creadoEn }) => ({
      usuarioId: llegaId,
      tipo,
      datos: datos ?? {},
      asunto,
      texto,
      accionId,
      creadoEn: creadoEn < desde ? desde : creadoEn,
    })),
  })
}
