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

/** «enero-junio de 2020» for `2020-1`. */
export function nombreDeSemestre(clave: string): string {
  const [anio, periodo] = clave.split('-')
  return `${periodo === '1' ? 'enero-junio' : 'julio-diciembre'} de ${anio}`
}
