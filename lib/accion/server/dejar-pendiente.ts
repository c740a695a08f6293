import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { ObservacionNombrada } from '../conforme-schema'
import { findPorResolver, recordResuelta } from './observacion-por-resolver'

/** Takes back that one observación was settled. `stale` for the second of two. */
export async function dejarPendiente(
  { observacionId }: ObservacionNombrada,
  contexto: Contexto,
): Promise<{ observacionId: string }> {
  const { tx } = contexto
  const found = await findPorResolver(observacionId, contexto)
  const { count } = await tx.observacion.updateMany({
    where: { id: observacionId, NOT: { conformeEn: null } },
    data: { conformeEn: null, conformePorId: null },
  })
  if (count !== 1) refuse('stale')
  await recordResuelta('accion.dejar-pendiente', found, contexto)
  return { observacionId }
}
