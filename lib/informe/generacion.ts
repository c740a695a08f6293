/** The steps of building the informe, in order, with how far each one is (percent when it begins). */
export const ETAPA_AVANCE = {
  en_cola: 0,
  reunir: 5,
  ordenar: 20,
  componer: 30,
  guardar: 95,
  listo: 100,
}
export type Etapa = keyof typeof ETAPA_AVANCE

const ETAPA_LABELS: Record<Etapa, string> = {
  en_cola: 'En espera de su turno',
  reunir: 'Se reúnen las acciones aprobadas',
  ordenar: 'Se ordenan por parte, eje y fecha',
  componer: 'Se componen las páginas',
  guardar: 'Se guarda el documento',
  listo: 'El informe está listo',
}

export type EstadoGeneracion = 'en_cola' | 'en_curso' | 'lista' | 'fallida' | 'cancelada'

/** What the page that watches a generación is told, every second; instants are ISO 8601. */
export type GeneracionVista = {
  id: string
  estado: EstadoGeneracion
  /** Percent, 0–100. */
  avance: number
  etapa: string
  /** Why it failed, or how many pages it has. */
  mensaje: string | null
  solicitadaEn: string
  terminadaEn: string | null
}

export function isEnMarcha({ estado }: { estado: EstadoGeneracion }): boolean {
  return estado === 'en_cola' || estado === 'en_curso'
}

/** A stored etapa as a sentence; an unknown one stays as it is. */
export function labelDeEtapa(etapa: string): string {
  return ETAPA_LABELS[etapa as Etapa] ?? etapa
}
