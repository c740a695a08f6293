import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { dayFromColumn, dayOf, printDay, startOfDay } from '@/lib/core/clock'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { canRecordar } from '../policy'
import { holdVisible } from './hold'
import type { Vista } from './paso'

/**
 * Reminds the enlaces of an acción that came back to them. No paso: estado and version stay. Once a day, whoever
 * reminds. Throws `not_found`, `stale`, `forbidden`, or an issue when they were reminded today.
 */
export async function recordarAccion({ accionId, version }: Vista, contexto: Contexto) {
  const { tx, usuario, now } = contexto
  const accion = await holdVisible(accionId, contexto)
  if (accion.version !== version) refuse('stale')
  if (!canRecordar(usuario, accion)) refuse('forbidden')
  const hoy = await tx.suceso.findFirst({
    where: { accionId, tipo: 'accion.recordar', ocurridoEn: { gte: startOfDay(dayOf(now)) } },
    select: { actor: true },
  })
  if (hoy) {
    refuseWith({ campo: 'formulario', mensaje: `Ya se le recordó hoy (${hoy.actor}).` })
  }
  const { venceEl } = await tx.accion.findUniqueOrThrow({
    where: { id: accionId },
    select: { venceEl: true },
  })
  const vence = venceEl ? printDay(dayFromColumn(venceEl)) : undefined
  const { folio, titulo, estado, semestreId, responsableId } = accion
  const datos = { folio, version, de: estado, a: estado, vence }
  const suceso = { tipo: 'accion.recordar' as const, accionId, semestreId, datos }
  await recordSuceso(tx, { id: usuario.id, nombre: usuario.nombre }, suceso, now)
  const para = { enlacesDe: [responsableId] }
  const aviso = {
    tipo: 'accion-recordada' as const,
    datos: { folio, titulo, vence },
    accionId,
    para,
  }
  await enqueueAviso(tx, aviso, usuario.id, now)
  return { id: accionId, folio }
}
