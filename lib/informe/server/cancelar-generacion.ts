import { z } from 'zod'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { canInforme } from '../policy'
import { inForce } from './avance'

export const generacionSchema = z.object({ generacionId: z.uuid() })

const YA_TERMINO = 'Ya había terminado cuando se pidió cancelarla.'

/**
 * Ends a generación that waits or is being made; whatever makes it sees so and is killed.
 * @throws Refused `not_found` (also for who may not generate), or `issues` when it had ended
 */
export async function cancelarGeneracion(
  { generacionId: id }: z.output<typeof generacionSchema>,
  { tx, usuario, now }: Contexto,
): Promise<{ semestre: string }> {
  if (!canInforme(usuario, 'generar')) return refuse('forbidden')
  const fila = await tx.generacion.findUnique({
    where: { id },
    select: { formato: true, semestreId: true, semestre: { select: { clave: true } } },
  })
  if (!fila) return refuse('not_found')
  const { formato, semestreId, semestre } = fila
  const { count } = await tx.generacion.updateMany({
    where: inForce(id),
    data: { estado: 'cancelada', canceladaPorId: usuario.id, mensaje: null, terminadaEn: now },
  })
  if (count === 0) return refuseWith({ campo: 'generacionId', mensaje: YA_TERMINO })
  const datos = { generacionId: id, formato }
  await recordSuceso(tx, usuario, { tipo: 'informe.cancelar', semestreId, datos }, now)
  return { semestre: semestre.clave }
}
