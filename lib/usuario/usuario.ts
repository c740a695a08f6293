export const ROLES = ['enlace', 'coordinador', 'administrador', 'consulta'] as const
export type Rol = (typeof ROLES)[number]

export const ROL_LABELS: Record<Rol, string> = {
  enlace: 'Enlace',
  coordinador: 'Coordinación del Gabinete',
  administrador: 'Administración',
  consulta: 'Consulta',
}

export type DependenciaPropia = { id: string; clave: string; nombre: string; siglas: string }

/** The person behind a session, read anew on every request. */
export type UsuarioSesion = {
  id: string
  nombre: string
  correo: string
  roles: Rol[]
  dependencias: DependenciaPropia[]
  sesionId: string
}

export function hasRol(usuario: { roles: readonly Rol[] }, rol: Rol): boolean {
  return usuario.roles.includes(rol)
}
