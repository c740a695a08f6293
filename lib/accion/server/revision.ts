import type { Tx } from '@/lib/core/server/db'
import type { AccionContenido } from '../accion'
import type { Paso } from '../workflow'
import { getContenido } from './contenido'

/** Freezes what the acción says as revision `numero`, for the diffs to come. */
export async function congelarRevision(
  tx: Tx,
  { accionId, numero, paso }: { accionId: string; numero: number; paso: Paso },
  usuarioId: string | null,
  now: Date,
): Promise<void> {
  const contenido: AccionContenido = await getContenido(tx, accionId)
  await tx.revision.create({
    data: { accionId, numero, paso, contenido, usuarioId, creadaEn: now },
    select: { id: true },
  })
}
