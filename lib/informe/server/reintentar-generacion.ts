import { z } from 'zod'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { isForma } from '../formato'
import { canInforme } from '../policy'
import { type generacionSchema } from './cancelar-generacion'
import { sendTarea } from './enviar-tarea'
import { COLA, findEnMarcha, type InformeJob } from './generar'

const NO_HACE_FALTA = 'Ya no hace falta: hay uno igual en marcha, o se terminó.'

/**
 * Asks again for what failed or was cancelled, in the same row and from the start; who asks is who asked last.
 * @throws Refused `not_found` (also for who may not generate), or `issues` when it is not needed
 */
export async function reintentarGeneracion(
  { generacionId: id }: z.output<typeof generacionSchema>,
  { tx, usuario, now }: Contexto,
): Promise<{ semestre: string }> {
  if (!canInforme(usuario, 'generar')) return refuse('forbidden')
  const fila = await tx.generacion.findUnique({
    where: { id },
    select: {
      ...{ formato: true, accesible: true, semestreId: true },
      semestre: { select: { clave: true } },
    },
  })
  if (!fila || !isForma(fila.formato)) return refuse('not_found')
  const { formato, accesible, semestreId, semestre } = fila
  // Whoever asks for the same at once waits here.
  await tx.$queryRaw`select id from semestre where id = ${semestreId}::uuid for no key update`
  const running = await findEnMarcha(tx, { semestreId, formato, accesible }, now)
  const fresh = { estado: 'en_cola' as const, avance: 0, etapa: 'en_cola', mensaje: null }
  const asked = { solicitadaPorId: usuario.id, solicitadaEn: now, canceladaPorId: null }
  const { count } = running
    ? { count: 0 }
    : await tx.generacion.updateMany({
        where: { id, estado: { in: ['fallida', 'cancelada'] } },
        data: { ...fresh, ...asked, terminadaEn: null, intento: { increment: 1 } },
      })
  if (count === 0) return refuseWith({ campo: 'generacionId', mensaje: NO_HACE_FALTA })
  const datos = { generacionId: id, formato }
  await recordSuceso(tx, usuario, { tipo: 'informe.reintentar', semestreId, datos }, now)
  await sendTarea(tx, COLA, { generacionId: id } satisfies InformeJob)
  return { semestre: semestre.clave }
}
