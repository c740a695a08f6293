import { z } from 'zod'
import type { Contexto } from './contexto'

export const atajosSchema = z.strictObject({
  atajos: z.enum(['si', 'no']).transform((answer) => answer === 'si'),
})

/** Whether the one-key shortcuts of the review desk answer to this person (WCAG 2.1.4); answers what stands. */
export async function elegirAtajos(
  { atajos }: z.output<typeof atajosSchema>,
  { tx, usuario }: Contexto,
): Promise<boolean> {
  await tx.usuario.update({ where: { id: usuario.id }, data: { atajos }, select: { id: true } })
  return atajos
}
