/** One asignación as its page shows it. */
export type AsignacionVista = {
  id: string
  de: { tipo: 'dependencia' | 'eje' | 'transversal'; nombre: string }
  coordinador: { id: string; nombre: string; activo: boolean }
}

/** Who reviews what in a semestre, and what waits there for somebody. */
export type Asignaciones = {
  semestre: { clave: string; cerrado: boolean }
  asignaciones: AsignacionVista[]
  /** Waiting, given to nobody; and how many of those the asignaciones would give to somebody. */
  sinAsignar: number
  porAsignar: number
}
