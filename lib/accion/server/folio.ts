import type { Tx } from '@/lib/core/server/db'

/** The next running number of a semestre; its row stays locked until the transaction ends, so folios have no gaps. */
export async function nextFolio(
  tx: Tx,
  semestreId: string,
  clave: string,
): Promise<{ numero: number; folio: string }> {
  const { ultimo } = await tx.foliador.update({
    where: { semestreId },
    data: { ultimo: { increment: 1 } },
    select: { ultimo: true },
  })
  return { numero: ultimo, folio: `${clave}-${String(ultimo).padStart(4, '0')}` }
}
