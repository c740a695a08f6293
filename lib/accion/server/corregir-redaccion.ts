import { dayToColumn, printDay } from '@/lib/core/clock'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { RedaccionInput } from '../redaccion'
import { iniciarPaso, terminarPaso } from './paso'
import { readPropuesta } from './propuesta'
import { plazoDeSilencio } from './redaccion'

/**
 * The coordinador proposes another título or descripción. The acción says what it said until the enlace accepts, or
 * until the semestre's días hábiles of silence have passed: that day is told now, and no later setting moves it.
 */
export async function corregirRedaccion(
  { titulo, descripcion, accionId, version }: RedaccionInput,
  contexto: Contexto,
) {
  const { tx, usuario, now } = contexto
  const accion = await iniciarPaso('corregir-redaccion', { accionId, version }, contexto)
  const { propuesta } = await readPropuesta(tx, accion.id, { titulo, descripcion })
  const vence = await plazoDeSilencio(tx, { id: accion.semestreId }, now)
  const done = await terminarPaso(
    'corregir-redaccion',
    accion,
    {
      cambios: { reclamadaEn: accion.reclamadaEn ?? now },
      datos: vence ? { vence: printDay(vence) } : {},
      aviso: { tipo: 'redaccion-propuesta', para: { enlacesDe: [accion.responsableId] } },
    },
    contexto,
  )
  // Last: of two who propose at once the second is late, and never meets the index of the one that may wait.
  await tx.redaccion.create({
    data: {
      ...propuesta,
      accionId: accion.id,
      autorId: usuario.id,
      creadaEn: now,
      venceEl: vence && dayToColumn(vence),
    },
    select: { id: true },
  })
  return done
}
