import { z } from 'zod'
import { recordSuceso } from '@/lib/bitacora/server/record'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { avisarDeEdicion } from './avisar-administradores'
import { datosDeErrata, noticiaDeErrata, tomarErrata } from './errata-en-decision'

export const rechazoSchema = z.object({
  errataId: z.uuid(),
  respuesta: z
    .string()
    .trim()
    .min(1, 'Escriba por qué se rechaza.')
    .max(2000, 'No puede pasar de 2,000 caracteres.'),
})

/** Somebody else does not agree, and says why: it stays in the list as rejected. Refuses as `tomarErrata`. */
export async function rechazarErrata(
  { errataId, respuesta }: z.output<typeof rechazoSchema>,
  contexto: Contexto,
): Promise<{ semestre: string }> {
  const { tx, usuario, now } = contexto
  const errata = await tomarErrata(errataId, contexto)
  await tx.errata.update({
    where: { id: errataId },
    data: { rechazadaPorId: usuario.id, rechazadaEn: now, respuesta },
    select: { id: true },
  })
  const { semestre, propuestaPorId } = errata
  const datos = { ...datosDeErrata(errata), motivo: respuesta }
  await recordSuceso(tx, usuario, { tipo: 'errata.rechazar', semestreId: semestre.id, datos }, now)
  const said = { respuesta: 'rechazada', motivo: respuesta } as const
  const noticia = { tipo: 'errata-decidida', ...said, ...noticiaDeErrata(errata) } as const
  await avisarDeEdicion(tx, noticia, [propuestaPorId], usuario.id, now)
  return { semestre: semestre.clave }
}
