import { hasRol } from '@/lib/usuario/usuario'
import type { PolicyAccion, PolicyUsuario } from './policy'

/**
 * May this person say where that acción stands in the informe? The administrador, who does no paso of it: the text stays
 * as it was approved. Nothing moves in a closed edición.
 */
export function canOrdenar(
  usuario: Pick<PolicyUsuario, 'roles'>,
  { estado, enEdicionCerrada }: Pick<PolicyAccion, 'estado' | 'enEdicionCerrada'>,
): boolean {
  return hasRol(usuario, 'administrador') && estado === 'aprobada' && !enEdicionCerrada
}
