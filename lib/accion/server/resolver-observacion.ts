import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { ObservacionNombrada } from '../conforme-schema'
import { findPorResolver, recordResuelta } from './observacion-por-resolver'

/**
 * The coordinador says that one observación is settled, whatever the enlace answered. No paso: it changes neither the
 * acción nor its version (docs/adr/0017), so nobody's open page is late because of it. `stale` for the second of two.
 */
export async function resolverObservacion(
  { observacionId }: ObservacionNombrada,
  contexto: Contexto,
): Promise<{ observacionId: string }> {
  const { tx, usuario, now } = contexto
  const found = await findPorResolver(observacionId, contexto)
  const { count } = await tx.observacion.updateMany({
    where: { id: observacionId, conformeEn: null },
    data: { conformeEn: now, conformePorId: usuario.id },
  })
  if (count !== 1) refuse('stale')
  await recordResuelta('accion.resolver', found, contexto)
  return { observacionId }
}
