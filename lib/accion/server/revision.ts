import type { Tx } from '@/lib/core/server/db'
import type { Paso } from '../workflow'
import { getContenido, sinPorReconocer } from './contenido'

/** Freezes what the acción says as revision `numero`, for the diffs to come. */
export async function congelarRevision(
  tx: Tx,
  { accionId, numero, paso }: { accionId: string; numero: number; paso: Paso },
  usuarioId: string | null,
  now: Date,
): Promise<void> {
  const contenido = sinPorReconocer(await getContenido(tx, accionId))
  await tx.revision.create({
    data: { accionId, numero, paso, contenido, usuarioId, creadaEn: now },
    select: { id: true },
  })
}
