import { extensionDe, type Forma } from './formato'

/** The steps of building the informe, in order, with how far each one is (percent when it begins). */
export const ETAPA_AVANCE = {
  en_cola: 0,
  reunir: 5,
  imagenes: 10,
  ordenar: 30,
  componer: 35,
  guardar: 95,
  listo: 100,
}
export type Etapa = keyof typeof ETAPA_AVANCE

/** What a generación that will be tried again says, and one that failed for letters that no family has. */
export const ETAPA_ESPERA = 'espera'
export const ETAPA_LETRAS = 'letras'

const ETAPA_LABELS: Record<string, string> = {
  en_cola: 'En espera de su turno',
  reunir: 'Se reúnen las acciones aprobadas',
  imagenes: 'Se preparan las imágenes',
  ordenar: 'Se ordenan por parte, eje y fecha',
  componer: 'Se compone el documento',
  guardar: 'Se guarda el documento',
  listo: 'El documento está listo',
  [ETAPA_ESPERA]: 'Hubo un tropiezo y se intentará de nuevo',
} satisfies Record<Etapa, string> & Record<string, string>

export type EstadoGeneracion = 'en_cola' | 'en_curso' | 'lista' | 'fallida' | 'cancelada'

/** What the page that watches a generación is told, every second; instants are ISO 8601. */
export type GeneracionVista = {
  id: string
  formato: Forma
  /** Of a PDF: with the check of PDF/UA-1. */
  accesible: boolean
  estado: EstadoGeneracion
  /** Percent, 0–100; never less than before. */
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
  return ETAPA_LABELS[etapa] ?? etapa
}

/** How many drafts of one formato of a semestre are kept; the older ones go. */
export const BORRADORES = 5

/** A document that can be taken away again. */
export type Documento = {
  id: string
  formato: Forma
  accesible: boolean
  /** «96 páginas»; null of what has no pages. */
  mensaje: string | null
  /** Null in those of before it was counted. */
  acciones: number | null
  bytes: number
  sha256: string
  /** Pictures that were left out, a sentence each. */
  omitidas: string[]
  terminadaEn: Date
  /** Who asked for it. */
  pidio: string
}

/** The name under which a file is saved: «informe-2026-2.pdf». */
export function nombreDeArchivo(semestre: string, forma: Forma): string {
  return `informe-${semestre}.${extensionDe(forma)}`
}
