export const ESTADOS_SEMESTRE = ['programado', 'abierto', 'en_revision', 'cerrado'] as const
export type EstadoSemestre = (typeof ESTADOS_SEMESTRE)[number]

export const ESTADO_SEMESTRE_LABELS: Record<EstadoSemestre, string> = {
  programado: 'Programado',
  abierto: 'Abierto',
  en_revision: 'En revisión',
  cerrado: 'Cerrado',
}

/** Where each estado may go; everything else is refused. Closing is only by hand (casa.md). */
export const SEMESTRE_PASOS: Record<EstadoSemestre, readonly EstadoSemestre[]> = {
  programado: ['abierto'],
  abierto: ['en_revision'],
  en_revision: ['abierto', 'cerrado'],
  cerrado: [],
}

/**
 * Order of the semestres that take work, the one in course first: an open one before one under
 * review, then those whose last day is still to come, the nearest first; then the latest past.
 * Days as `YYYY-MM-DD`.
 */
export function compareEnCurso(today: string) {
  type Plazo = { estado: EstadoSemestre; cierraEl: string }
  const rank = ({ estado, cierraEl }: Plazo) =>
    (estado === 'abierto' ? 0 : 2) + (cierraEl >= today ? 0 : 1)
  return (a: Plazo, b: Plazo): number => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b)
    const sooner = a.cierraEl < b.cierraEl ? -1 : 1
    return a.cierraEl >= today ? sooner : -sooner
  }
}

/** «enero-junio de 2020» for `2020-1`. */
export function nombreDeSemestre(clave: string): string {
  const [anio, periodo] = clave.split('-')
  return `${periodo === '1' ? 'enero-junio' : 'julio-diciembre'} de ${anio}`
}
