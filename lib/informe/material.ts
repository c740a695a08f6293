import type { Fecha } from '@/lib/core/fechas'
import type { Imagen, MaterialPortadilla } from './imagen'

/** One aprobada acción with everything the informe prints or indexes. Text is as approved: not yet cleaned. */
export type MaterialAccion = {
  folio: string
  /** The frozen revision it was collected from: what a file that comes back is compared with. */
  revision: number
  parte: number
  /** Number of the eje in its programa; 0 is the transversal section. */
  eje: number
  titulo: string
  fechas: Fecha[]
  /** Paragraphs. */
  descripcion: string[]
  /** `nota`: why this one is the responsable, where the source did not say so. */
  dependencias: {
    nombre: string
    siglas: string
    papel: 'responsable' | 'participante'
    nota?: string
  }[]
  contrapartes: string[]
  /** ISO 3166-1 alpha-2. */
  paises: string[]
  ciudades: string[]
  redes: string[]
  lugar: string | null
  ods: number[]
  tipo: string
  modalidad: string
  estado: string
  /** True for acciones of an imported, already printed informe. */
  archivo: boolean
  /** The fruit of a merge. */
  comun: boolean
  /** Clave of the semestre it came too late for, or null. */
  extemporaneaDe: string | null
  /** Folio of the acción of an earlier semestre that this one continues, or null. */
  continuaDe: string | null
  /** https addresses; files are not here. */
  evidencia: string[]
  /** Those marked «Para imprimir», in their order. */
  imagenes: Imagen[]
  /** A place given by hand inside its section (1 = first), with the reason that stays visible and the instant (ISO). */
  ordenManual: { posicion: number; motivo: string; en?: string } | null
  /** The date line as it stood in the source; printed only when there are no fechas. */
  fechasTexto: string
}

export type MaterialEje = { numero: number; nombre: string; color: string }

/** Everything collected for one semestre: the single input of all the formats of the informe. Days are YYYY-MM-DD. */
export type Material = {
  semestre: { clave: string; nombre: string; inicio: string; fin: string }
  institucion: {
    ciudad: string
    gobierno: string
    organo: string
    fundamento: string[]
    /** `#RRGGBB`. */
    color: string
    logo: Imagen | null
  }
  partes: { numero: number; nombre: string }[]
  ejes: MaterialEje[]
  colorTransversal: string
  presentacion: { parrafos: string[]; firmante: string; cargo: string }
  /** By clave: `portada`, `parte-1`, `eje-1-2` (parte and eje). */
  portadillas: Record<string, MaterialPortadilla>
  /** The catalogue's names of countries by alpha-2; where it has none, the common Spanish name is printed. */
  nombresPaises?: Record<string, string>
  /** The part of the world of each country, by alpha-2. */
  regiones?: Record<string, string>
  /** What siglas stand for: of dependencias, redes, contrapartes and the catalogue's own list. */
  siglas?: { sigla: string; desarrollo: string }[]
  acciones: MaterialAccion[]
}
