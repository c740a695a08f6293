import type { Tx } from '@/lib/core/server/db'

/** The next running number of the semestre; its row stays locked until the transaction ends. */
export async function nextFolio(
  tx: Tx,
  { semestreId, semestre }: { semestreId: string; semestre: { clave: string } },
): Promise<{ numero: number; folio: string }> {
  const { ultimo } = await tx.foliador.update({
    where: { semestreId },
    data: { ultimo: { increment: 1 } },
    select: { ultimo: true },
  })
  return { numero: ultimo, folio: `${semestre.clave}-${String(ultimo).padStart(4, '0')}` }
}
