import { periodoDeSemestre } from '@/lib/core/fechas'
import type { Tx } from '@/lib/core/server/db'
import { getLexico } from '@/lib/correccion/server/lexico'
import { contarHallazgos } from '../hallazgos'
import type { Paso } from '../workflow'
import { getContenido, sinPorReconocer } from './contenido'
import { getHuellasAceptadas } from './hallazgos-de-accion'

/**
 * Freezes what the acción says as revision `numero`, for the diffs to come, and keeps how many hallazgos it has
 * that nobody accepted, for the queue. Its caller holds the row: the text is read once, after the paso wrote it.
 */
export async function congelarRevision(
  tx: Tx,
  {
    accionId,
    numero,
    paso,
    semestre,
  }: { accionId: string; numero: number; paso: Paso; semestre: { clave: string } },
  usuarioId: string | null,
  now: Date,
): Promise<void> {
  const contenido = sinPorReconocer(await getContenido(tx, accionId))
  await tx.revision.create({
    data: { accionId, numero, paso, contenido, usuarioId, creadaEn: now },
    select: { id: true },
  })
  const hallazgos = contarHallazgos(
    contenido,
    { periodo: periodoDeSemestre(semestre.clave), lexico: await getLexico(tx) },
    await getHuellasAceptadas(tx, accionId),
  )
  await tx.accion.updateMany({
    where: { id: accionId, hallazgos: { not: hallazgos } },
    data: { hallazgos },
  })
}
