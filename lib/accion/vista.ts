import type { Respaldo } from '@/lib/catalogo/respaldo'
import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import type { SugerenciasDeLista } from '@/lib/catalogo/sugerencia'
import type { Periodo } from '@/lib/core/fechas'
import type { Issue } from '@/lib/core/issue'
import type { ArchivoVista } from '@/lib/evidencia/archivo'
import type { AccionContenido, Campo } from './accion'
import type { Cierre, Conforme } from './observacion'
import type { HechoDeHistoria } from './revision-vista'
import type { Valores } from './valores'
import type { Estado, Paso } from './workflow'

export const FILAS_POR_PAGINA = 50

/** What the list may be asked for; all of it lives in the URL. */
export type FiltroAcciones = { estado?: Estado; semestre?: string; texto?: string; pagina: number }

/** One row of the list. */
export type AccionFila = {
  /** Where it opens: the folio once it has one, the id of a draft before. */
  ref: string
  folio: string | null
  titulo: string
  estado: Estado
  semestre: string
  /** As it will be printed; the phrase itself while it is not understood. */
  fechas: string
  responsable: string
  /** Seen because one of the person's dependencias takes part in it. */
  isParticipante: boolean
  vence: string | null
  eje: AccionContenido['eje']
  /** The last thing that happened to it (`accion.enviar`…), and when. */
  ultimo: { tipo: string; ocurridoEn: Date } | null
}

export type ObservacionVista = {
  id: string
  campo: Campo
  /** Why, and of which passage. */
  asunto: string
  texto: string
  autor: string
  /** ISO instant, and the same for people: printed once, so that server and browser cannot differ. */
  creadaEn: string
  cuando: string
  isPendiente: boolean
  /** How it was closed; null while it is pending. */
  cierre: Cierre | null
  /** The Gabinete said that it is settled. */
  conforme: Conforme | null
  /** The acción was not sent again since: it can be attended, and the next sending attests that it was read. */
  isVigente: boolean
}

/** What may be begun from an acción: its like, or what goes on with it in another semestre (its clave). */
export type Continuidad = { duplicar: boolean; continuarEn: string | null }

/** The acción of an earlier semestre that one continues. */
export type ContinuaDe = { folio: string; semestre: string; descripcion: string } | null

/** One acción as a person sees it, with what this very person may do. */
export type AccionVista = {
  id: string
  /** The folio once it has one, the id before: its address. */
  ref: string
  folio: string | null
  version: number
  estado: Estado
  semestre: { clave: string; estado: EstadoSemestre } & Periodo
  contenido: AccionContenido
  /** The date line as printed; empty while the phrase is not understood. */
  fechasImpresas: string
  /** Some date is not inside the semestre: a warning, never an obstacle. */
  isFueraDeSemestre: boolean
  /** Last day to attend the observaciones, `YYYY-MM-DD`. */
  vence: string | null
  guardadaEn: Date
  /** The autosave that wrote this version; null when it was not one. */
  ultimoEnvio: string | null
  enviadaEn: Date | null
  /** What its responsable wants of the titular before sending. */
  respaldo: Respaldo
  /** Those of the last return. */
  observaciones: ObservacionVista[]
  historia: HechoDeHistoria[]
  /** It was sent, and this person may read its receipts. */
  hasAcuse: boolean
  archivos: ArchivoVista[]
  pendientes: Issue[]
  pasos: Paso[]
  continuidad: Continuidad
  continuaDe: ContinuaDe
  /** Huellas of what the Gabinete lets stand: the form does not insist on it. */
  aceptadas: string[]
}

export type Opcion = { value: string; label: string }

/** A semestre as the form offers it. */
export type SemestreOpcion = Opcion & { periodo: Periodo; partes: Opcion[]; ejes: Opcion[] }

/** Everything the form offers to choose from. */
export type FormularioOpciones = {
  semestres: SemestreOpcion[]
  responsables: Opcion[]
  sugerencias: Record<
    'participantes' | 'contrapartes' | 'paises' | 'ciudades' | 'redes',
    SugerenciasDeLista
  >
}

/** What was saved meanwhile, by someone else or in another window: the answer to a form that came late. */
export type OtraVersion = {
  version: number
  valores: Valores
  quien: string
  /** The same person saved it, elsewhere. */
  isPropia: boolean
  /** For people: «20 de julio de 2026, 10:42». */
  cuando: string
  estado: Estado
  /** This person may still save over it, having seen it. */
  isEditable: boolean
}
