import type { Tx } from '@/lib/core/server/db'
import type { Suceso } from '../suceso'

/** Who did it: a person, or the system by name («sistema (línea de órdenes)»). */
export type Actor = { id: string | null; nombre: string }

export const SISTEMA: Actor = { id: null, nombre: 'sistema (línea de órdenes)' }

/** Writes one suceso inside the transaction of the act it tells. */
export async function recordSuceso(tx: Tx, actor: Actor, suceso: Suceso, now: Date): Promise<void> {
  await tx.suceso.create({
    data: {
      ocurridoEn: now,
      tipo: suceso.tipo,
      usuarioId: actor.id,
      actor: actor.nombre,
      accionId: 'accionId' in suceso ? suceso.accionId : null,
      semestreId: 'semestreId' in suceso ? suceso.semestreId : null,
      datos: suceso.datos,
    },
    select: { id: true },
  })
}
