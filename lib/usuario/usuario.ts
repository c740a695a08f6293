export const ROLES = ['enlace', 'coordinador', 'administrador', 'consulta'] as const
export type Rol = (typeof ROLES)[number]

export const ROL_LABELS: Record<Rol, string> = {
  enlace: 'Enlace',
  coordinador: 'Coordinación del Gabinete',
  administrador: 'Administración',
  consulta: 'Consulta',
}

/** A dependencia for which a person acts today. */
export type DependenciaPropia = {
  id: string
  clave: string
  nombre: string
  siglas: string
  /** For whom, by name, when as suplente; null for a titular. */
  suplenteDe: string | null
  /** First and last day of the membresia, `YYYY-MM-DD`; null is no limit. */
  desde: string | null
  hasta: string | null
}

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

/** Where an acción is opened: where it is reviewed, or where it is read. */
export type Desk = '/revision' | '/acciones'

/** The desk at which this person opens an acción of any dependencia. */
export const deskOf = (usuario: { roles: readonly Rol[] }): Desk =>
  hasRol(usuario, 'coordinador') ? '/revision' : '/acciones'

/** «B, en suplencia de A»; the bare name of who acts as titular. */
export function enSuplencia(nombre: string, suplenteDe: string | null | undefined): string {
  return suplenteDe ? `${nombre}, en suplencia de ${suplenteDe}` : nombre
}

/** A name made so, before its verb: «B, en suplencia de A,». */
export function comoSujeto(nombre: string): string {
  return nombre.includes(', en suplencia de ') ? `${nombre},` : nombre
}

type Propias = { dependencias: readonly Pick<DependenciaPropia, 'id' | 'suplenteDe'>[] }

/** The name under which a person acts for a dependencia: whatever tells what they did for it says this one. */
export function nombreEn(usuario: { nombre: string } & Propias, dependenciaId: string): string {
  const propia = usuario.dependencias.find(({ id }) => id === dependenciaId)
  return enSuplencia(usuario.nombre, propia?.suplenteDe)
}

/** Who writes in the bitácora what a person does for a dependencia. */
export function actorEn(
  usuario: { id: string | null; nombre: string } & Propias,
  dependenciaId: string,
) {
  return { id: usuario.id, nombre: nombreEn(usuario, dependenciaId) }
}
