import { hasRol } from '@/lib/usuario/usuario'
import type { PolicyAccion, PolicyUsuario } from './policy'

/**
 * May this person say that what the corrector found in that acción may stay, or take that back? A coordinador while it is
 * under review or once it is approved, unless they sent it; the administrador whatever the informe prints. The semestre may
 * be cerrado: ediciones are closed from there, and the acción itself does not change.
 */
export function canAceptarHallazgo(
  usuario: Pick<PolicyUsuario, 'id' | 'roles'>,
  { estado, enviadaPorId }: Pick<PolicyAccion, 'estado' | 'enviadaPorId'>,
): boolean {
  const isPrintable = estado === 'aprobada' || estado === 'fusionada'
  if (hasRol(usuario, 'administrador') && isPrintable) return true
  return (
    hasRol(usuario, 'coordinador') &&
    (estado === 'enviada' || estado === 'aprobada') &&
    enviadaPorId !== usuario.id
  )
}
