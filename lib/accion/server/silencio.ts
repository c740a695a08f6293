import { dayOf, dayToColumn } from '@/lib/core/clock'
import { Refused } from '@/lib/core/refusal'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { aceptarPorSilencio } from './responder-redaccion'

/**
 * Accepts every redacción whose last day to answer is over, each in a transaction of its own. One that somebody
 * answers meanwhile is theirs; one that fails is told to `onError` and stops nobody. Answers how many it accepted.
 */
export async function aceptarVencidas(
  now: Date,
  onError: (accionId: string, error: unknown) => void,
): Promise<number> {
  const due = await prisma.redaccion.findMany({
    where: { estado: 'pendiente', venceEl: { lt: dayToColumn(dayOf(now)) } },
    orderBy: { creadaEn: 'asc' },
    select: { accionId: true },
  })
  let accepted = 0
  for (const { accionId } of due) {
    try {
      await enTransaccion((tx) => aceptarPorSilencio(accionId, { tx, now }))
      accepted += 1
    } catch (error) {
      if (!(error instanceof Refused)) onError(accionId, error)
    }
  }
  return accepted
}
