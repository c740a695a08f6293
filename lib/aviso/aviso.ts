import { rutaDePaquete, type PaqueteEnAviso } from './paquete'
import { llenarAsunto, llenarPlantilla, type Plantilla } from './plantilla'
import { valoresDe } from './plantillas/lugares'
import { PLANTILLAS, plantillaTipoDe, type PlantillaTipo } from './plantillas/plantillas'
import { isRecordatorio, RUTA_DE_RECORDATORIO } from './recordatorio-tipo'

/** What a person is told, and the facts its text needs. */
export type AvisoDatos = {
  folio: string | null
  titulo: string
  motivo?: string
  vence?: string
  /** Of a suplencia or a relevo: instead of whom, where, and on which days, printed. */
  cargo?: { quien: string; dependencia: string; dias: string }
  cuando?: string
  /** Of the open observaciones of a dependencia, sent together. */
  paquete?: PaqueteEnAviso
  /** How many acciones, when it tells of several. */
  cuantas?: number
  /** Folio of the común of a merge; and the estado the acción has now. */
  comun?: string
  estado?: string
  /** Of a redacción that nobody answered: the day that passed answered for them. */
  porSilencio?: boolean
  /** Clave. */
  semestre?: string
  /** Folio in the next semestre, of what passed on to it. */
  destino?: string
  /** Who asks to join, or answers whether it took part; and the answer. */
  dependencia?: string
  respuesta?: 'aceptada' | 'rechazada' | 'participa' | 'no participa'
  /** Of a final correction: what changed, in words; or the correction that waits. */
  campos?: string
  correccionId?: string
  /** Of a recordatorio: its facts, printed, by the name of their place. */
  hechos?: Record<string, string>
  /** Whom an aviso to an address without account is for. */
  titular?: { nombre: string; dependencia: string }
}

/** What can be told: each has its plantilla, and some one more for each answer. */
export type AvisoTipo = Exclude<
  PlantillaTipo,
  'adhesion-rechazada' | 'redaccion-rechazada' | 'redaccion-callada' | 'errata-rechazada'
>

/** One aviso as its list shows it; `href` leads to what it is about. */
export type AvisoVista = {
  id: string
  texto: string
  href: string | null
  creadoEn: Date
  isLeido: boolean
}

/** The aviso as one Spanish sentence or two. */
export function textoDeAviso(tipo: AvisoTipo, datos: AvisoDatos): string {
  return dichoDeAviso(tipo, datos).texto
}

/** Subject and text of an aviso, by the plantilla given or by the one of the house. */
export function dichoDeAviso(
  tipo: AvisoTipo,
  datos: AvisoDatos,
  plantilla: Plantilla = PLANTILLAS[plantillaTipoDe(tipo, datos)],
): Plantilla {
  const valores = valoresDe(datos)
  return {
    asunto: llenarAsunto(plantilla.asunto, valores),
    texto: llenarPlantilla(plantilla.texto, valores),
  }
}

/** What only coordinadores are told; everything else is for enlaces. */
const AL_GABINETE: readonly AvisoTipo[] = [
  'accion-enviada',
  'accion-retirada',
  'reapertura-pedida',
  'accion-asignada',
  'redaccion-respondida',
  'adhesion-en-aprobada',
  'participacion-cambiada',
]

/** The page of what an aviso tells, on the desk of whom it is for; null when there is none. */
export function rutaDeAviso(
  tipo: AvisoTipo,
  { folio, respuesta, paquete, semestre, correccionId }: AvisoDatos,
  accionId: string | null,
): string | null {
  if (tipo === 'cierre-propuesto' || tipo === 'edicion-cerrada') return `/informes/${semestre}`
  if (tipo === 'errata-propuesta' || tipo === 'errata-decidida')
    return `/informes/${semestre}/erratas`
  if (isRecordatorio(tipo) && (folio === null || RUTA_DE_RECORDATORIO[tipo] === null)) {
    return RUTA_DE_RECORDATORIO[tipo]
  }
  if (paquete) return rutaDePaquete(paquete)
  if (correccionId) return `/informes/${semestre}/correcciones/${correccionId}`
  if (tipo === 'acciones-asignadas') return '/revision?asignada=mi'
  const ref = folio ?? accionId
  // Who was refused never sees the acción: there is nowhere to go.
  if (ref === null || (tipo === 'adhesion-respondida' && respuesta === 'rechazada')) return null
  return `${AL_GABINETE.includes(tipo) ? '/revision' : '/acciones'}/${ref}`
}
