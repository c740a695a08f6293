import { lockDependencia } from '@/lib/catalogo/server/dependencias'
import { refuse } from '@/lib/core/refusal'
import type { FinDeSuplenciaInput } from '../suplencia'
import type { Contexto } from './contexto'
import { endSuplencias } from './fin-de-suplencia'

/**
 * A titular ends a suplencia they gave, or takes back one that has not begun; it counts from the suplente's next
 * request on. `not_found` for any other, and for one that is over already.
 */
export async function terminarSuplencia(
  { usuarioId, dependencia: clave }: FinDeSuplenciaInput,
  contexto: Contexto,
): Promise<void> {
  const { tx, usuario } = contexto
  const dependencia = await tx.dependencia.findUnique({ where: { clave }, select: { id: true } })
  if (!dependencia) return refuse('not_found')
  await lockDependencia(tx, dependencia.id)
  const dadas = { titularId: usuario.id, dependenciaId: dependencia.id, usuarioId }
  if ((await endSuplencias(dadas, contexto)) === 0) refuse('not_found')
}
