import type { SucesoDeAccion } from './suceso-de-accion'
import type { SucesoDelInforme } from './suceso-del-informe'

/** Everything that can happen and is remembered. A suceso is never changed or erased. */
export type Suceso =
  | SucesoDeAccion
  | SucesoDeCandidata
  | SucesoDeSemestre
  | SucesoDeDeclaracion
  | SucesoDeProrroga
  | SucesoDeAsignacion
  | SucesoDeDependencia
  | SucesoDeTitular
  | SucesoDePaquete
  | SucesoDeUsuario
  | SucesoDeMembresia
  | SucesoDelInforme
  | SucesoDeInstitucion
  | SucesoDeCatalogo
  | SucesoDeVocabulario
  | SucesoDeAviso
  | SucesoDeAjustes
  | SucesoDeInhabil
  | SucesoDeRespuesta

/** A coordinador said that two or more acciones are not the same one, or that they may be after all. */
export type SucesoDeCandidata = {
  tipo: 'candidata.descartar' | 'candidata.recuperar'
  semestreId: string
  datos: {
    /** Folios, in words, for the bitácora's screen. */
    detalle: string
  }
}

export type SucesoDeSemestre = {
  tipo: 'semestre.crear' | 'semestre.abrir' | 'semestre.revisar' | 'semestre.cerrar'
  semestreId: string
  datos: { clave: string; de: string | null; a: string }
}

/** Who reviews what comes in of a dependencia or an eje; `detalle` says both. */
export type SucesoDeAsignacion = {
  tipo: 'semestre.asignacion'
  semestreId: string
  datos: { clave: string; detalle: string }
}

/** A dependencia signed «Sin acciones que reportar», or took it back. */
export type SucesoDeDeclaracion = {
  tipo: 'semestre.sin-acciones' | 'semestre.con-acciones'
  semestreId: string
  datos: { clave: string; dependencia: string }
}

/** One dependencia was given more days, or they were taken back. `hasta` is `YYYY-MM-DD`. */
export type SucesoDeProrroga = {
  tipo: 'semestre.prorroga' | 'semestre.fin-prorroga'
  semestreId: string
  datos: { clave: string; dependencia: string; hasta: string; motivo: string }
}

/** What a dependencia wants of its titular before sending. */
export type SucesoDeDependencia = {
  tipo: 'dependencia.respaldo'
  datos: { clave: string; de: string; a: string }
}

/** Who heads a dependencia, or how they are reached, was written down; `detalle` names what changed. */
export type SucesoDeTitular = {
  tipo: 'dependencia.titular'
  datos: { clave: string; detalle: string }
}

/** The open observaciones of a dependencia were sent together to its enlaces. */
export type SucesoDePaquete = {
  tipo: 'dependencia.paquete'
  semestreId: string
  datos: {
    /** Clave. */
    dependencia: string
    folios: string[]
    /** Instant (ISO) of the sending before, '' for the first: the same request twice tells the same. */
    anterior: string
    /** In words, for the bitácora's screen. */
    detalle: string
  }
}

export type SucesoDeUsuario = {
  tipo:
    | 'usuario.crear'
    | 'usuario.desactivar'
    | 'usuario.contrasena'
    | 'sesion.iniciar'
    | 'sesion.rechazar'
    | 'sesion.terminar'
  datos: { usuarioId: string | null; correo?: string; detalle?: string }
}

/** Another person answers for a dependencia, for some days or for good. Days are `YYYY-MM-DD`. */
export type SucesoDeMembresia = {
  tipo: 'usuario.suplencia' | 'usuario.fin-suplencia' | 'usuario.relevo'
  datos: {
    /** Who stands in or takes over, and whom for. */
    usuarioId: string
    nombre: string
    titularId: string
    /** Clave. */
    dependencia: string
    desde: string
    /** Last day of a suplencia; before `desde` if it was ended without beginning. Null after a relevo. */
    hasta: string | null
    detalle: string
  }
}

/** Whom to call, or the aviso de privacidad, was changed; `detalle` names the fields. */
export type SucesoDeInstitucion = {
  tipo: 'institucion.editar'
  datos: { version: number; detalle: string }
}

/** An entry of a catalogue that grows by proposal: taken in, mended, or merged into another (`enId`). */
export type SucesoDeCatalogo = {
  tipo: 'catalogo.aceptar' | 'catalogo.fusionar' | 'catalogo.editar'
  datos: {
    lista: string
    entradaId: string
    nombre: string
    anterior?: string
    enId?: string
    /** How many acciones named it. */
    acciones?: number
    /** In words, for the bitácora's screen. */
    detalle: string
  }
}

/** What the corrector knows was changed: a country, a sigla, a persona, a word that is admitted. */
export type SucesoDeVocabulario = {
  tipo: 'vocabulario.agregar' | 'vocabulario.editar' | 'vocabulario.quitar'
  datos: {
    lista: 'paises' | 'siglas' | 'personas' | 'palabras'
    nombre: string
    anterior?: string
    /** In words, for the bitácora's screen. */
    detalle: string
  }
}

/** What goes out to people changed, or went out without an acción that causes it; `detalle` says it in words. */
export type SucesoDeAviso = {
  tipo: 'aviso.plantilla' | 'aviso.salida' | 'aviso.recordatorios' | 'aviso.reintentar'
  datos: {
    detalle: string
    plantilla?: string
    version?: number
    asunto?: string
    texto?: string
    avisoId?: string
  }
}

/** The plazos of a semestre were changed; `detalle` says from what to what. */
export type SucesoDeAjustes = {
  tipo: 'semestre.ajustar'
  semestreId: string
  datos: { clave: string; plazoDias: number; silencioDias: number; detalle: string }
}

/** The calendar of días inhábiles was changed. `dia` is `YYYY-MM-DD`. */
export type SucesoDeInhabil = {
  tipo: 'inhabil.agregar' | 'inhabil.editar' | 'inhabil.quitar'
  datos: { dia: string; nombre: string; detalle: string }
}

/** An observación that is written often, kept for all the Gabinete. */
export type SucesoDeRespuesta = {
  tipo: 'respuesta.agregar' | 'respuesta.editar' | 'respuesta.borrar'
  datos: { respuestaId: string; titulo: string; detalle: string }
}

/** What happens to an acción inside the Gabinete: nobody else is told of it, not even that it happened. */
export const SUCESOS_INTERNOS = [
  'accion.reclamar',
  'accion.asignar',
  'accion.anotar',
  'accion.ordenar',
  'accion.volver-al-orden',
  'accion.aceptar-hallazgo',
  'accion.retirar-aceptacion',
] as const satisfies readonly Suceso['tipo'][]
