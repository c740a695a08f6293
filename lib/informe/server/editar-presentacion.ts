import { recordSuceso } from '@/lib/bitacora/server/record'
import { contar } from '@/lib/core/contar'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { PresentacionInput } from '../presentacion'
import { holdArmado } from './hold-armado'

/**
 * Writes the presentación of an informe: one version more of its semestre, and the suceso with what it says now, so that
 * it can be read again. What changes nothing leaves nothing. Throws as `holdArmado`, and `stale`.
 */
export async function editarPresentacion(
  { semestre: clave, version, parrafos, firmante, cargo }: PresentacionInput,
  contexto: Contexto,
): Promise<{ semestre: string; version: number }> {
  const { tx, usuario, now } = contexto
  const semestre = await holdArmado(clave, contexto)
  if (semestre.version !== version) return refuse('stale')
  const nueva = { parrafos, firmante, cargo }
  const before = await tx.semestre.findUniqueOrThrow({
    where: { id: semestre.id },
    select: { presentacion: true, firmante: true, cargo: true },
  })
  const anterior = {
    parrafos: before.presentacion,
    firmante: before.firmante,
    cargo: before.cargo,
  }
  if (JSON.stringify(anterior) === JSON.stringify(nueva)) return { semestre: clave, version }
  const { count } = await tx.semestre.updateMany({
    where: { id: semestre.id, version },
    data: { presentacion: parrafos, firmante, cargo, version: { increment: 1 } },
  })
  if (count !== 1) return refuse('stale')
  const detalle = `${contar(parrafos.length, 'párrafo', 'párrafos')}${firmante && `, firma ${firmante}`}`
  const datos = { clave, version: version + 1, ...nueva, detalle }
  const suceso = { tipo: 'informe.presentacion' as const, semestreId: semestre.id, datos }
  await recordSuceso(tx, usuario, suceso, now)
  return { semestre: clave, version: version + 1 }
}
