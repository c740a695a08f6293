import { vencimientoHabil } from '@/lib/catalogo/server/inhabiles'
import { dayToColumn } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'
import type { Prisma } from '@/generated/prisma/client'

type Final = Pick<
  Prisma.RedaccionUncheckedUpdateManyInput,
  'estado' | 'respuesta' | 'respondidaPorId' | 'porSilencio'
>

/**
 * Ends the redacción of an acción that waits for an answer, if it does and `which` holds of it; answers how many did
 * (1 or 0). What its enlaces were told of it is no news any more.
 */
export async function cerrarRedaccion(
  tx: Tx,
  accionId: string,
  final: Final,
  now: Date,
  which: Pick<Prisma.RedaccionWhereInput, 'id' | 'venceEl'> = {},
): Promise<number> {
  const { count } = await tx.redaccion.updateMany({
    where: { ...which, accionId, estado: 'pendiente' },
    data: { ...final, respondidaEn: now },
  })
  if (count > 0) {
    await tx.aviso.updateMany({
      where: { accionId, tipo: 'redaccion-propuesta', leidoEn: null },
      data: { leidoEn: now },
    })
  }
  return count
}

/** Takes it back: nobody has to answer any more. */
export function retirarPendiente(
  tx: Tx,
  accionId: string,
  usuarioId: string | null,
  now: Date,
): Promise<number> {
  return cerrarRedaccion(tx, accionId, { estado: 'retirada', respondidaPorId: usuarioId }, now)
}

/** The last day to answer what is proposed `now` in that semestre, `YYYY-MM-DD`; null where silence accepts nothing. */
export async function plazoDeSilencio(
  tx: Tx,
  where: { id: string } | { clave: string },
  now: Date,
): Promise<string | null> {
  const semestre = await tx.semestre.findUnique({ where, select: { silencioDias: true } })
  const dias = semestre?.silencioDias ?? 0
  return dias > 0 ? vencimientoHabil(tx, dias, now) : null
}

/**
 * Nobody could answer while the acción was merged: the días hábiles of a redacción that waits begin again `now`. Answers
 * its new last day, or null where no silence runs.
 */
export async function resumeSilencio(
  tx: Tx,
  { id: accionId, semestreId }: { id: string; semestreId: string },
  now: Date,
): Promise<string | null> {
  const where = { accionId, estado: 'pendiente', venceEl: { not: null } } as const
  if ((await tx.redaccion.count({ where })) === 0) return null
  const vence = await plazoDeSilencio(tx, { id: semestreId }, now)
  await tx.redaccion.updateMany({ where, data: { venceEl: vence && dayToColumn(vence) } })
  return vence
}
