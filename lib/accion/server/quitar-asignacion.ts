import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { holdSemestre } from './hold-semestre'

/** From now on nobody in particular reviews what that asignación was of; what was given stays given. */
export async function quitarAsignacion(
  { asignacionId }: { asignacionId: string },
  contexto: Contexto,
): Promise<{ semestre: string }> {
  const { tx, usuario, now } = contexto
  const semestre = await holdSemestre({ asignacionId }, contexto)
  const found = await tx.asignacion.findUnique({
    where: { id: asignacionId },
    select: {
      dependencia: { select: { nombre: true } },
      eje: { select: { numero: true } },
    },
  })
  const { count } = await tx.asignacion.deleteMany({ where: { id: asignacionId } })
  if (!found || count === 0) return refuse('not_found')
  const eje = found.eje ? `Eje ${found.eje.numero}` : 'Transversal'
  const datos = {
    clave: semestre.clave,
    detalle: `${found.dependencia?.nombre ?? eje}: nadie en particular`,
  }
  const suceso = { tipo: 'semestre.asignacion' as const, semestreId: semestre.id, datos }
  await recordSuceso(tx, usuario, suceso, now)
  return { semestre: semestre.clave }
}
