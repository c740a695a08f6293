import type { Contexto } from '@/lib/usuario/server/contexto'
import { enlacesDeDecision } from './enlaces-de-decision'
import { countSinResolver } from './observaciones'
import { iniciarPaso, terminarPaso, type Vista } from './paso'

/**
 * Approves exactly the version that was shown. Policy refuses who sent it or alone edited it. Of a común, every
 * dependencia is told; its originals need no paso of their own.
 */
export async function aprobarAccion(vista: Vista, contexto: Contexto) {
  const accion = await iniciarPaso('aprobar', vista, contexto)
  const sinResolver = accion.revision > 1 ? await countSinResolver(contexto.tx, accion.id) : 0
  return terminarPaso(
    'aprobar',
    accion,
    {
      cambios: {
        aprobadaPorId: contexto.usuario.id,
        aprobadaEn: contexto.now,
        reclamadaEn: accion.reclamadaEn ?? contexto.now,
      },
      ...(sinResolver > 0 && { datos: { sinResolver } }),
      aviso: { tipo: 'accion-aprobada', para: enlacesDeDecision(accion) },
    },
    contexto,
  )
}
