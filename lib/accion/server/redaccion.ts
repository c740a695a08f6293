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
