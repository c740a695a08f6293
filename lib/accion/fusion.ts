import type { Fecha, Periodo } from '@/lib/core/fechas'
import type { AccionContenido, DependenciaNombrada, Modalidad, Tipo } from './accion'
import type { Estado } from './workflow'

/** How many acciones one merge may join. */
export const ORIGINALES_MAX = 10

/** Of these the común says what one original says, or something else. */
export const ELEGIBLES = [
  'titulo',
  'fechas',
  'descripcion',
  'lugar',
  'tipo',
  'modalidad',
  'parte',
  'eje',
] as const
export type Elegible = (typeof ELEGIBLES)[number]

/** These are joined from all the originals; what should not stay is taken out. */
export const UNIBLES = ['contrapartes', 'paises', 'ciudades', 'redes'] as const
export type Unible = (typeof UNIBLES)[number]

/** The value of a choice that is none of the originals. */
export const OTRO = 'otro'

export type Entrada = { id: string; nombre: string }

/** An acción that is to be merged, with the ids of what it names. */
export type Original = {
  id: string
  version: number
  folio: string
  estado: Estado
  titulo: string
  fechasTexto: string
  fechas: Fecha[]
  parte: AccionContenido['parte']
  eje: AccionContenido['eje']
  tipo: Tipo | null
  modalidad: Modalidad | null
  lugar: string | null
  ods: number[]
  descripcion: string
  responsable: DependenciaNombrada & { id: string }
  participantes: (DependenciaNombrada & { id: string; participa: boolean | null })[]
  evidencia: { tipo: 'archivo' | 'vinculo'; nombre: string; ubicacion: string }[]
} & Record<Unible, Entrada[]>

/** The semestre of the originals, and what an acción of it may be told under. */
export type SemestreDeFusion = {
  id: string
  clave: string
  periodo: Periodo
  partes: { id: string; numero: number; nombre: string }[]
  /** With Transversal, numero 0 and no id. */
  ejes: { id: string | null; numero: number; nombre: string; color: string }[]
}

/** What was chosen, field by field; see `fusionSchema`. */
export type Eleccion = {
  /** Of each field, the id of an original or `OTRO`. */
  elegidos: Record<Elegible, string>
  otros: {
    titulo: string
    fechas: string
    descripcion: string
    lugar: string
    tipo: Tipo | null
    modalidad: Modalidad | null
    parte: number | null
    eje: number | null
  }
  /** Id of a dependencia. */
  responsable: string
  /** Ids of those that stay, beside the responsables of the originals. */
  participantes: string[]
  ods: number[]
} & Record<Unible, string[]>

/** Why an acción cannot be merged; null when it can. The first one stands for the semestre of all. */
export function impedimentoDeFusion(
  accion: { estado: Estado; comun: boolean; enEdicionCerrada: boolean; semestre: string },
  semestre: string,
): string | null {
  if (accion.comun) return 'ya es una acción común: deshaga antes su fusión'
  if (accion.estado === 'fusionada') return 'ya es parte de otra acción común'
  if (accion.estado !== 'enviada' && accion.estado !== 'aprobada') {
    return `está ${accion.estado}; sólo se fusionan las enviadas y las aprobadas`
  }
  if (accion.semestre !== semestre) return `es de otro semestre, ${accion.semestre}`
  return accion.enEdicionCerrada ? 'es de un semestre o de una edición que ya se cerraron' : null
}
