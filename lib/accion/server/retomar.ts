import type { Contexto } from '@/lib/usuario/server/contexto'
import { DEVOLUCION_RETOMADA } from '../observacion'
import { lockAccion } from './hold'
import { iniciarPaso, terminarPaso, type Vista } from './paso'

/** Takes a return back while the enlace has not saved: the observaciones of that return are closed. */
export async function retomarAccion(vista: Vista, contexto: Contexto) {
  const { tx, usuario, now } = contexto
  const accion = await iniciarPaso('retomar', vista, contexto)
  // Before its observaciones, as who attends them does: in the other order the two would wait for each other.
  await lockAccion(tx, accion.id)
  await tx.observacion.updateMany({
    where: { accionId: accion.id, resueltaEn: null },
    data: { resueltaEn: now, resueltaPorId: usuario.id, respuesta: DEVOLUCION_RETOMADA },
  })
  return terminarPaso(
    'retomar',
    accion,
    {
      cambios: { venceEl: null },
      aviso: { tipo: 'accion-retomada', para: { enlacesDe: [accion.responsableId] } },
    },
    contexto,
  )
}
