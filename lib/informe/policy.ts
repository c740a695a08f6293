import { hasRol, type Rol } from '@/lib/usuario/usuario'

/** What can be done with the informe of a semestre. */
export type InformeActo =
  'ver' | 'tablero' | 'generar' | 'descargar' | 'ver-correcciones' | 'corregir'

const ROLES_DE: Record<InformeActo, readonly Rol[]> = {
  /** Counts of aprobadas and the outline. */
  ver: ['administrador', 'coordinador', 'consulta'],
  /** Counts of every estado by dependencia, and who has not reported. */
  tablero: ['administrador', 'coordinador'],
  generar: ['administrador', 'coordinador'],
  descargar: ['administrador', 'coordinador', 'consulta'],
  /** What came back edited in Word; and bringing it in and deciding on it, which changes acciones. */
  'ver-correcciones': ['administrador', 'coordinador'],
  corregir: ['coordinador'],
}

/** May this person do that with an informe? See casa.md, «Who sees what»; unknown denies. */
export function canInforme(usuario: { roles: readonly Rol[] }, acto: InformeActo): boolean {
  return ROLES_DE[acto]?.some((rol) => hasRol(usuario, rol)) ?? false
}
