import { z } from 'zod'
import type { Tx } from '@/lib/core/server/db'

export const leerSchema = z.strictObject({})

type Persona = { tx: Tx; usuario: { id: string }; now: Date }

/** Marks as read all that this person has been told. */
export async function leerAvisos(_input: object, { tx, usuario, now }: Persona): Promise<void> {
  await tx.aviso.updateMany({
    where: { usuarioId: usuario.id, leidoEn: null, creadoEn: { lte: now } },
    data: { leidoEn: now },
  })
}
