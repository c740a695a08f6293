import { hasRol, type Rol } from '@/lib/usuario/usuario'

/** What can be done at the desk «Seguimiento». */
export type SeguimientoActo = 'ver' | 'enviar-paquete'

const ROLES_DE: Record<SeguimientoActo, readonly Rol[]> = {
  ver: ['coordinador', 'administrador'],
  /** Observaciones are a coordinador's word: the administrador reads them and sends none. */
  'enviar-paquete': ['coordinador'],
}

/** May this person do that at the desk? Unknown denies. */
export function canSeguimiento(usuario: { roles: readonly Rol[] }, acto: SeguimientoActo): boolean {
  return ROLES_DE[acto]?.some((rol) => hasRol(usuario, rol)) ?? false
}

type Persona = { roles: readonly Rol[]; dependencias: readonly { clave: string }[] }

/** Who may read the paquete of a dependencia: the desk, and the enlaces it is for. */
export function canPaquete(usuario: Persona, dependencia: string): boolean {
  if (canSeguimiento(usuario, 'ver')) return true
  return (
    hasRol(usuario, 'enlace') && usuario.dependencias.some(({ clave }) => clave === dependencia)
  )
}
