import type { ArchivoVista } from '@/lib/evidencia/archivo'
import type { AccionContenido, Campo } from './accion'
import type { DiffPart } from './diff'
import type { EstadoVisible } from './queue'
import type { Paso } from './workflow'

/** One thing that happened to an acción, as its history tells it. */
export type HechoDeHistoria = {
  id: string
  frase: string
  quien: string
  /** ISO instant. */
  cuando: string
  motivo: string | null
  /** How many observaciones it carried. */
  observaciones: number
}

/** A remark beside the campo it concerns. Instants are ISO strings. */
export type ObservacionVista = {
  id: string
  campo: Campo
  texto: string
  cita: string | null
  autor: string
  creadaEn: string
  /** When it was closed, by a new sending or by taking the return back; null while it is open. */
  resueltaEn: string | null
  respuesta: string | null
  /** Of the last return; those before are past. */
  isUltima: boolean
}

/** One acción under review, complete for the page. Instants are ISO strings, days `YYYY-MM-DD`. */
export type RevisionVista = {
  accionId: string
  version: number
  folio: string
  estado: EstadoVisible
  semestre: { clave: string; cerrado: boolean }
  contenido: AccionContenido
  textos: Record<Campo, string>
  /** Where the responsable comes from, when it was not the dependencia itself that reported. */
  responsableNota: string | null
  enviadaPor: string | null
  enviadaEn: string | null
  venceEl: string | null
  /** The lease in force. */
  reclamo: { nombre: string; propio: boolean; hasta: string } | null
  duplicadaDe: string | null
  fusionadaEn: string | null
  observaciones: ObservacionVista[]
  /** What changed since the version that was reviewed before; null at a first sending. */
  cambios: { desde: string; paso: string; campos: Partial<Record<Campo, DiffPart[]>> } | null
  historia: HechoDeHistoria[]
  archivos: ArchivoVista[]
  pasos: Paso[]
  /** Why the one who looks cannot approve what others could. */
  impedimento: 'enviada-por-usted' | 'editada-por-usted' | 'redaccion-pendiente' | null
}
