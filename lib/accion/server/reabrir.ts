import { refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { ConMotivo } from '../schema'
import { enlacesDeDecision } from './enlaces-de-decision'
import { iniciarPaso, terminarPaso } from './paso'

/** Puts an approved or discarded acción back under review, with a reason; never what goes on in the next semestre. */
export async function reabrirAccion({ motivo, ...vista }: ConMotivo, contexto: Contexto) {
  const accion = await iniciarPaso('reabrir', vista, contexto)
  const where = { trasladadaDeId: accion.id }
  const nueva = await contexto.tx.accion.findUnique({ where, select: { folio: true } })
  if (nueva) {
    const mensaje = `Pasó al semestre siguiente con el folio ${nueva.folio}: decida allá.`
    refuseWith({ campo: 'motivo', mensaje })
  }
  return terminarPaso(
    'reabrir',
    accion,
    {
      cambios: { aprobadaPorId: null, aprobadaEn: null, duplicadaDeId: null },
      datos: { motivo },
      aviso: { tipo: 'accion-reabierta', para: enlacesDeDecision(accion) },
    },
    contexto,
  )
}
