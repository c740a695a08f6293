import type { Contexto } from '@/lib/usuario/server/contexto'
import type { ConMotivo } from '../schema'
import { enlacesDeDecision } from './enlaces-de-decision'
import { iniciarPaso, terminarPaso } from './paso'

/** Leaves the acción out of the informe, with a reason the enlace reads. */
export async function descartarAccion({ motivo, ...vista }: ConMotivo, contexto: Contexto) {
  const accion = await iniciarPaso('descartar', vista, contexto)
  return terminarPaso(
    'descartar',
    accion,
    {
      cambios: { venceEl: null },
      datos: { motivo },
      aviso: { tipo: 'accion-descartada', para: enlacesDeDecision(accion) },
    },
    contexto,
  )
}
