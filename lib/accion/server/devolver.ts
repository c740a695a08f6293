import { dayOf, dayToColumn, printDay } from '@/lib/core/clock'
import { refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Devolucion } from '../schema'
import { iniciarPaso, terminarPaso } from './paso'

/** Returns the acción to its enlace with at least one observación and a day to attend them by. */
export async function devolverAccion(
  { observaciones, vence, ...vista }: Devolucion,
  contexto: Contexto,
) {
  const { tx, usuario, now } = contexto
  const accion = await iniciarPaso('devolver', vista, contexto)
  if (observaciones.length === 0) {
    refuseWith({
      campo: 'observacion',
      mensaje: 'Escriba al menos una observación: sin ella el enlace no sabría qué corregir.',
    })
  }
  if (vence < dayOf(now)) {
    refuseWith({ campo: 'vence', mensaje: 'La fecha límite debe ser hoy o posterior.' })
  }
  await tx.observacion.createMany({
    data: observaciones.map(({ campo, texto }) => ({
      accionId: accion.id,
      revision: accion.revision + 1,
      campo,
      texto,
      autorId: usuario.id,
      creadaEn: now,
    })),
  })
  return terminarPaso(
    'devolver',
    accion,
    {
      cambios: { venceEl: dayToColumn(vence), reclamadaEn: accion.reclamadaEn ?? now },
      datos: { observaciones, vence: printDay(vence) },
      aviso: { tipo: 'accion-devuelta', para: { enlacesDe: [accion.responsableId] } },
    },
    contexto,
  )
}
