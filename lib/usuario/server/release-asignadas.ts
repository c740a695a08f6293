import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import type { Tx } from '@/lib/core/server/db'

/** What waited for somebody to review it waits for nobody in particular once they no longer can; each tells it. */
export async function releaseAsignadas(
  usuarioId: string,
  { tx, usuario, now }: { tx: Tx; usuario: Actor; now: Date },
): Promise<void> {
  const released = await tx.accion.updateManyAndReturn({
    where: { asignadaAId: usuarioId, estado: { in: ['enviada', 'devuelta'] } },
    data: { asignadaAId: null },
    select: { id: true, semestreId: true, folio: true, version: true, estado: true },
  })
  for (const { id: accionId, semestreId, folio, version, estado } of released) {
    const datos = { folio, version, de: estado, a: estado, asignadaA: '' }
    await recordSuceso(tx, usuario, { tipo: 'accion.asignar', accionId, semestreId, datos }, now)
  }
}
