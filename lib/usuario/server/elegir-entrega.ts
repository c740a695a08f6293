import { z } from 'zod'
import { ENTREGAS } from '@/lib/aviso/entrega'
import type { Contexto } from './contexto'

export const entregaSchema = z.strictObject({
  entrega: z.enum(ENTREGAS, { error: 'Elija cómo quiere recibirlos.' }),
})

/** How this person's avisos go by e-mail from now on; what is on its way already goes as it was. */
export async function elegirEntrega(
  { entrega }: z.output<typeof entregaSchema>,
  { tx, usuario }: Contexto,
): Promise<void> {
  await tx.usuario.update({ where: { id: usuario.id }, data: { entrega }, select: { id: true } })
}
