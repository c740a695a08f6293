import { z } from 'zod'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { ErrataImposible } from '../errata'
import { avisarDeEdicion } from './avisar-administradores'
import { datosDeErrata, noticiaDeErrata, tomarErrata } from './errata-en-decision'
import { leerInstantanea } from './leer-instantanea'
import { vigenteDe } from './proponer-errata'

export const aprobacionSchema = z.object({ errataId: z.uuid() })

/**
 * Somebody else agrees that the edición is wrong there: it goes into the fe de erratas at once, and into the next
 * edición. Refuses as `tomarErrata`, and with a sentence when another errata changed the same words since.
 */
export async function aprobarErrata(
  { errataId }: z.output<typeof aprobacionSchema>,
  contexto: Contexto,
): Promise<{ semestre: string }> {
  const { tx, usuario, now } = contexto
  const errata = await tomarErrata(errataId, contexto)
  await tx.errata.update({
    where: { id: errataId },
    data: { aprobadaPorId: usuario.id, aprobadaEn: now },
    select: { id: true },
  })
  await checkVigente(errata, contexto)
  const { semestre, propuestaPorId } = errata
  const datos = datosDeErrata(errata)
  await recordSuceso(tx, usuario, { tipo: 'errata.aprobar', semestreId: semestre.id, datos }, now)
  const noticia = {
    tipo: 'errata-decidida',
    ...noticiaDeErrata(errata),
    respuesta: 'aceptada',
  } as const
  await avisarDeEdicion(tx, noticia, [propuestaPorId], usuario.id, now)
  return { semestre: semestre.clave }
}

/** All that is approved, this one in its place among them, can be put into the edición. */
async function checkVigente(
  { semestre, edicionId }: Awaited<ReturnType<typeof tomarErrata>>,
  { tx }: Contexto,
): Promise<void> {
  const edicion = await tx.edicion.findUniqueOrThrow({
    where: { id: edicionId },
    select: { instantanea: true, sha256: true },
  })
  try {
    await vigenteDe(tx, semestre.id, leerInstantanea(edicion).material)
  } catch (error) {
    if (!(error instanceof ErrataImposible)) throw error
    const mensaje = `Otra errata aprobada ya cambió esas palabras. Rechace ésta y propóngala de nuevo. (${error.message})`
    refuseWith({ campo: 'errata', mensaje })
  }
}
