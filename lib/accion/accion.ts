import type { Fecha } from '@/lib/core/fechas'

export const TIPOS = [
  'reunion',
  'visita',
  'encuentro',
  'foro_seminario',
  'taller_curso',
  'intercambio_tecnico',
  'convenio',
  'donacion',
  'premio_reconocimiento',
  'concurso_convocatoria',
  'exposicion_cultura',
  'campana_difusion',
  'estudio_informe',
  'declaracion',
  'red_asamblea',
  'proyecto_cooperacion',
  'otro',
] as const
export type Tipo = (typeof TIPOS)[number]

export const MODALIDADES = ['presencial', 'virtual', 'mixta', 'no_aplica'] as const
export type Modalidad = (typeof MODALIDADES)[number]

/** The form's fields, in the form's order: what an observación may concern and what a diff compares. */
export const CAMPOS = [
  'titulo',
  'fechas',
  'parte',
  'eje',
  'tipo',
  'modalidad',
  'responsable',
  'participantes',
  'contrapartes',
  'paises',
  'ciudades',
  'redes',
  'lugar',
  'ods',
  'descripcion',
  'evidencia',
] as const
export type Campo = (typeof CAMPOS)[number]

export const TITULO_MAX = 500
export const DESCRIPCION_MAX = 20_000

export type DependenciaNombrada = { clave: string; nombre: string; siglas: string }

/** Names typed in a draft that the closed catalogues do not have, or that do not belong in their list. */
export type SinReconocer = { paises?: string[]; participantes?: string[] }

/** Everything an acción says, without its history: what a revision freezes and the screens show. */
export type AccionContenido = {
  titulo: string
  fechasTexto: string
  fechas: Fecha[]
  parte: { numero: number; nombre: string } | null
  /** numero 0 is transversal. */
  eje: { numero: number; nombre: string; color: string } | null
  tipo: Tipo | null
  modalidad: Modalidad | null
  responsable: DependenciaNombrada
  participantes: DependenciaNombrada[]
  contrapartes: string[]
  paises: { codigo: string; nombre: string }[]
  ciudades: string[]
  redes: string[]
  lugar: string | null
  ods: number[]
  /** Paragraphs with one blank line between them. */
  descripcion: string
  /** https addresses and names of files. */
  evidencia: string[]
  /** Only for those who fill it in: no part of what is sent, compared or printed. */
  sinReconocer?: SinReconocer
}
