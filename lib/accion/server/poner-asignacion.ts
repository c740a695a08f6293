import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { AsignacionNueva } from '../asignacion-schema'
import { nombreCorto } from '../labels'
import { findCoordinador } from './asignacion'
import { holdSemestre } from './hold-semestre'

type De = {
  ids: { dependenciaId: string | null; ejeId: string | null; transversal: boolean }
  nombre: string
}

async function findDe(
  { dependencia, eje }: AsignacionNueva['de'],
  programaId: string,
  { tx }: Contexto,
): Promise<De> {
  const none = { dependenciaId: null, ejeId: null, transversal: false }
  if (dependencia !== null) {
    const found = await tx.dependencia.findUnique({
      where: { clave: dependencia, reporta: true },
      select: { id: true, nombre: true, siglas: true },
    })
    if (found) return { ids: { ...none, dependenciaId: found.id }, nombre: nombreCorto(found) }
  } else if (eje !== null) {
    const found = await tx.eje.findUnique({
      where: { programaId_numero: { programaId, numero: eje } },
      select: { id: true, numero: true },
    })
    if (found) return { ids: { ...none, ejeId: found.id }, nombre: `Eje ${found.numero}` }
  } else return { ids: { ...none, transversal: true }, nombre: 'Transversal' }
  return refuseWith({ campo: 'de', mensaje: 'Elija una dependencia o un eje.' })
}

/**
 * Says who reviews what comes in, in one semestre, of a dependencia or an eje; said again of the same, the new one
 * counts. What waits already stays with whom it was given to. Throws as `holdSemestre`, or issues of its fields.
 */
export async function ponerAsignacion(
  { semestre: clave, de, coordinadorId }: AsignacionNueva,
  contexto: Contexto,
): Promise<{ semestre: string }> {
  const { tx, usuario, now } = contexto
  const semestre = await holdSemestre({ clave }, contexto)
  const { ids, nombre } = await findDe(de, semestre.programaId, contexto)
  const coordinador = await findCoordinador(tx, coordinadorId)
  // One statement, so that two people saying it at once leave one row.
  await tx.$executeRaw`
    insert into asignacion (id, semestre_id, dependencia_id, eje_id, transversal, coordinador_id)
    values (gen_random_uuid(), ${semestre.id}::uuid, ${ids.dependenciaId}::uuid, ${ids.ejeId}::uuid,
      ${ids.transversal}, ${coordinadorId}::uuid)
    on conflict (
      semestre_id, coalesce(dependencia_id, eje_id, '00000000-0000-0000-0000-000000000000'))
      do update set coordinador_id = excluded.coordinador_id`
  const datos = { clave, detalle: `${nombre}: ${coordinador.nombre}` }
  const suceso = { tipo: 'semestre.asignacion' as const, semestreId: semestre.id, datos }
  await recordSuceso(tx, usuario, suceso, now)
  return { semestre: clave }
}
