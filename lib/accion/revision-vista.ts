import type { HallazgoJuzgado } from '@/lib/correccion/aceptado'
import type { ArchivoVista } from '@/lib/evidencia/archivo'
import type { AccionContenido, Campo } from './accion'
import type { Contra } from './contra'
import type { DiffPart } from './diff'
import type { Cierre, Conforme, MotivoDeObservacion } from './observacion'
import type { EstadoVisible } from './queue'
import type { Paso } from './workflow'

/** One thing that happened to an acción, as its history tells it. */
export type HechoDeHistoria = {
  id: string
  /** Of the suceso: `accion.enviar`… */
  tipo: string
  frase: string
  quien: string
  /** ISO instant. */
  cuando: string
  motivo: string | null
  /** What else came with it, as a sentence. */
  detalle: string | null
  observaciones: ObservacionDeHecho[]
  /** Number of the frozen revision, of a sending: what was sent can be read, and it has an acuse. */
  envio: number | null
}

/** An observación as the history tells it. */
export type ObservacionDeHecho = {
  id: string
  /** A key of `Campo`. */
  campo: string
  texto: string
  /** Why, and of which passage. */
  asunto: string
  /** How it stands today, told with the return that brought it. */
  cierre: Cierre | null
  /** What was answered in this very act. */
  respuesta?: string | null
}

/** A remark beside the campo it concerns. Instants are ISO strings. */
export type ObservacionVista = {
  id: string
  campo: Campo
  texto: string
  cita: string | null
  motivo: MotivoDeObservacion | null
  autor: string
  creadaEn: string
  /** How it was closed; null while it is open. */
  cierre: Cierre | null
  /** Who was content with how it was met; null while nobody was. */
  conforme: Conforme | null
  /** Of the last return; those before are past. */
  isUltima: boolean
  /** The enlace sent it back: whether it is settled is for the Gabinete to say. */
  isPorResolver: boolean
}

/** One acción under review, complete for the page. Instants are ISO strings, days `YYYY-MM-DD`. */
export type RevisionVista = {
  accionId: string
  version: number
  folio: string
  estado: EstadoVisible
  semestre: { clave: string; cerrado: boolean; plazoDias: number }
  contenido: AccionContenido
  textos: Record<Campo, string>
  /** Where the responsable comes from, when it was not the dependencia itself that reported. */
  responsableNota: string | null
  enviadaPor: string | null
  /** What the titular gave for the last sending. */
  vistoBueno: boolean
  oficio: string | null
  enviadaEn: string | null
  venceEl: string | null
  /** The lease in force. */
  reclamo: { nombre: string; propio: boolean; hasta: string } | null
  /** The coordinador who is to review it, and whether another can be said now. */
  asignada: { id: string; nombre: string } | null
  isAsignable: boolean
  duplicadaDe: string | null
  fusionadaEn: string | null
  /** Folio it has in the next semestre, which it was passed on to; and the one it had in the semestre before. */
  trasladadaA: string | null
  trasladadaDe: string | null
  observaciones: ObservacionVista[]
  /** What changed since the version that was reviewed before; null at a first sending. */
  cambios: {
    desde: string
    paso: string
    /** The last review, which it may be compared with, was of the one who looks. */
    propia: boolean
    /** What it is compared with, and whether the other one says something else. */
    contra: Contra
    hayOtra: boolean
    campos: Partial<Record<Campo, DiffPart[]>>
  } | null
  historia: HechoDeHistoria[]
  archivos: ArchivoVista[]
  pasos: Paso[]
  /** Why the one who looks cannot approve what others could. */
  impedimento: 'enviada-por-usted' | 'editada-por-usted' | 'redaccion-pendiente' | null
  /** May this person say which observaciones are settled? */
  canResolver: boolean
  /** What the corrector says of it, and what of that somebody let stand; and whether this person may. */
  hallazgos: HallazgoJuzgado[]
  canAceptar: boolean
}
