import { refuse } from '@/lib/core/refusal'
import type { CampoRevisable } from '@/lib/correccion/accion-revisable'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { AceptacionVista } from '../aceptacion-schema'
import { holdAceptable, recordAceptacion } from './aceptacion'
import { readRevisada, recontarHallazgos } from './hallazgos-de-accion'

/**
 * Takes back that a hallazgo may stay, whoever had accepted it: it counts again. The bitácora keeps the reason that was
 * given. Throws `not_found`, `forbidden`, or `stale` when it is not accepted any more.
 */
export async function retirarAceptacion(
  { accionId, huella }: AceptacionVista,
  contexto: Contexto,
): Promise<{ folio: string | null; regla: string }> {
  const { tx } = contexto
  const accion = await holdAceptable(accionId, contexto)
  const where = { accionId_huella: { accionId, huella } }
  const aceptado = await tx.hallazgoAceptado.findUnique({
    where,
    select: { regla: true, campo: true, cita: true, motivo: true },
  })
  if (!aceptado) return refuse('stale')
  await tx.hallazgoAceptado.delete({ where, select: { id: true } })
  const dicho = { ...aceptado, campo: aceptado.campo as CampoRevisable }
  await recordAceptacion('accion.retirar-aceptacion', accion, dicho, contexto)
  await recontarHallazgos(tx, accionId, await readRevisada(tx, accionId))
  return { folio: accion.folio, regla: aceptado.regla }
}
