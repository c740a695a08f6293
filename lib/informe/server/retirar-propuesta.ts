import { z } from 'zod'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { edicionEnFrase } from '../edicion'
import { canInforme } from '../policy'
import { bloquearSemestre } from './bloquear-semestre'
import { cierreSchema } from './proponer-cierre'

/** Any administrador takes back the proposal to close: the acciones can be worked on again. */
export async function retirarPropuesta(
  { semestre: clave }: z.output<typeof cierreSchema>,
  { tx, usuario, now }: Contexto,
): Promise<{ semestre: string }> {
  if (!canInforme(usuario, 'cerrar')) return refuse('forbidden')
  const semestre = await bloquearSemestre(tx, clave)
  const edicion = await tx.edicion.findFirst({
    where: { semestreId: semestre.id, estado: 'preparacion', propuestaEn: { not: null } },
    select: { id: true, numero: true },
  })
  if (!edicion) {
    return refuseWith({ campo: 'cierre', mensaje: 'No hay una propuesta de cierre que retirar.' })
  }
  const { id: edicionId, numero } = edicion
  await tx.edicion.update({
    where: { id: edicionId },
    data: { propuestaPorId: null, propuestaEn: null, manifiesto: {} },
    select: { id: true },
  })
  await tx.tareaEdicion.deleteMany({ where: { edicionId } })
  const datos = { edicionId, clave, numero, detalle: `${edicionEnFrase(numero)} de ${clave}` }
  await recordSuceso(tx, usuario, { tipo: 'edicion.retirar', semestreId: semestre.id, datos }, now)
  return { semestre: clave }
}
