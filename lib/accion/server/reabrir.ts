import type { Contexto } from '@/lib/usuario/server/contexto'
import type { ConMotivo } from '../schema'
import { iniciarPaso, terminarPaso } from './paso'

/** Puts an approved or discarded acción back under review, with a reason. */
export async function reabrirAccion({ motivo, ...vista }: ConMotivo, contexto: Contexto) {
  const accion = await iniciarPaso('reabrir', vista, contexto)
  return terminarPaso(
    'reabrir',
    accion,
    {
      cambios: { aprobadaPorId: null, aprobadaEn: null, duplicadaDeId: null },
      datos: { motivo },
      aviso: { tipo: 'accion-reabierta', para: { enlacesDe: [accion.responsableId] } },
    },
    contexto,
  )
}
