import { hasRol, type Rol } from '@/lib/usuario/usuario'

/** What can be done with the informe of a semestre. */
export type InformeActo =
  | 'ver'
  | 'tablero'
  | 'generar'
  | 'descargar'
  | 'armar'
  | 'revisar'
  | 'corregir'
  | 'cerrar'
  | 'errata'
  | 'ver-correcciones'
  | 'corregir-final'

const ROLES_DE: Record<InformeActo, readonly Rol[]> = {
  /** Counts of aprobadas and the outline. */
  ver: ['administrador', 'coordinador', 'consulta'],
  /** Counts of every estado by dependencia, and who has not reported. */
  tablero: ['administrador', 'coordinador'],
  generar: ['administrador', 'coordinador'],
  descargar: ['administrador', 'coordinador', 'consulta'],
  /** The order by hand, the presentación and the portadillas. */
  armar: ['administrador'],
  /** What is missing before closing, and to accept what the corrector found. */
  revisar: ['administrador', 'coordinador'],
  /** What the corrector finds, in what is under review too. */
  corregir: ['administrador', 'coordinador'],
  /** Proposing, taking back and confirming: two administradores. */
  cerrar: ['administrador'],
  /** Proposing and deciding what a closed edición has wrong: two persons. */
  errata: ['administrador', 'coordinador'],
  /** What came back edited in Word; and bringing it in and deciding on it, which changes acciones. */
  'ver-correcciones': ['administrador', 'coordinador'],
  'corregir-final': ['coordinador'],
}

/** May this person do that with an informe? See casa.md, «Who sees what»; unknown denies. */
export function canInforme(usuario: { roles: readonly Rol[] }, acto: InformeActo): boolean {
  return ROLES_DE[acto]?.some((rol) => hasRol(usuario, rol)) ?? false
}
