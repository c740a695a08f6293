import { refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Duplicada } from '../schema'
import { enlacesDeDecision } from './enlaces-de-decision'
import { iniciarPaso, terminarPaso } from './paso'

/** Leaves the acción out because another one, named by its folio, already tells it. */
export async function marcarDuplicada({ duplicadaDe, ...vista }: Duplicada, contexto: Contexto) {
  const accion = await iniciarPaso('marcar-duplicada', vista, contexto)
  const original = await contexto.tx.accion.findUnique({
    where: { folio: duplicadaDe, estado: { in: ['enviada', 'devuelta', 'aprobada', 'fusionada'] } },
    select: { id: true },
  })
  if (!original || original.id === accion.id) {
    return refuseWith({
      campo: 'duplicadaDe',
      mensaje: `No hay otra acción en pie con el folio “${duplicadaDe}”.`,
    })
  }
  return terminarPaso(
    'marcar-duplicada',
    accion,
    {
      cambios: { duplicadaDeId: original.id, venceEl: null },
      datos: { motivo: `Duplicada de ${duplicadaDe}` },
      aviso: { tipo: 'accion-descartada', para: enlacesDeDecision(accion) },
    },
    contexto,
  )
}
