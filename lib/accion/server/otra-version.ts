import { printInstant } from '@/lib/core/clock'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { can } from '../policy'
import { valoresDe } from '../valores'
import type { OtraVersion } from '../vista'
import { getContenido } from './contenido'
import { findAccionEnPaso } from './paso'

/** What stands saved now, by whom and when, for a form that came late. Null for a draft erased meanwhile. */
export async function getOtraVersion(
  { accionId }: { accionId?: string },
  contexto: Contexto,
): Promise<OtraVersion | null> {
  const accion = accionId ? await findAccionEnPaso(accionId, contexto) : null
  if (!accion) return null
  const ultimo = await contexto.tx.suceso.findFirst({
    where: { accionId: accion.id },
    orderBy: { id: 'desc' },
    select: { actor: true, ocurridoEn: true },
  })
  return {
    version: accion.version,
    valores: valoresDe(await getContenido(contexto.tx, accion.id)),
    quien: ultimo?.actor ?? '',
    cuando: printInstant(ultimo?.ocurridoEn ?? contexto.now),
    estado: accion.estado,
    isEditable: can(contexto.usuario, 'guardar', accion),
  }
}
