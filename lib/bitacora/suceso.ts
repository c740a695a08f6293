/** Everything that can happen and is remembered. A suceso is never changed or erased. */
export type Suceso =
  | SucesoDeAccion
  | SucesoDeSemestre
  | SucesoDeDeclaracion
  | SucesoDeDependencia
  | SucesoDeUsuario
  | SucesoDeMembresia
  | SucesoDeInforme
  | SucesoDeInstitucion
  | SucesoDeCatalogo
  | SucesoDeRespuesta

/** An observación as it was made; `motivo` is a key of MotivoObservacion, `cita` the passage it is about. */
type Observada = { campo: string; texto: string; motivo?: string; cita?: string }

export type SucesoDeAccion = {
  tipo: `accion.${
    | 'crear'
    | 'guardar'
    | 'desechar'
    | 'enviar'
    | 'retirar'
    | 'recuperar'
    | 'pedir-reapertura'
    | 'responder-redaccion'
    | 'pedir-adhesion'
    | 'responder-adhesion'
    | 'responder-participacion'
    | 'reclamar'
    | 'devolver'
    | 'retomar'
    | 'corregir-redaccion'
    | 'reclasificar'
    | 'aprobar'
    | 'descartar'
    | 'marcar-duplicada'
    | 'reabrir'
    | 'fusionar'
    | 'deshacer-fusion'
    | 'cargar'
    | 'atender'
    | 'desatender'
    | 'resolver'
    | 'dejar-pendiente'
    | 'anotar'
    | 'evidencia'}`
  accionId: string
  semestreId: string
  datos: {
    folio: string | null
    version: number
    de: string | null
    a: string | null
    motivo?: string
    observaciones?: Observada[]
    vence?: string
    titulo?: string
    /** The dependencia that asks to join, or answers, by its short name. */
    dependencia?: string
    /** Folio (or id, of a draft) of the acción this one was begun from. */
    origen?: string
    /** Of a sending: the number of its frozen revision, and what the titular gave. */
    revision?: number
    vistoBueno?: boolean
    oficio?: string
    /** Of a new sending: observaciones that were attended one by one, and those that were only read. */
    atendidas?: number
    leidas?: number
    observacionId?: string
    /** Of an approval: observaciones of the last return that nobody had marked as settled. */
    sinResolver?: number
    /** To a joining, to being named as participante, or to an observación. */
    respuesta?: string
    archivo?: ArchivoEnSuceso
  }
}

/** What was done with a file of an acción. */
export type ArchivoEnSuceso = {
  hecho: 'agregar' | 'describir' | 'quitar'
  nombre: string
  bytes: number | null
  sha256: string | null
  alt?: string | null
  credito?: string | null
  imprimir?: boolean
}

export type SucesoDeSemestre = {
  tipo: 'semestre.crear' | 'semestre.abrir' | 'semestre.revisar' | 'semestre.cerrar'
  semestreId: string
  datos: { clave: string; de: string | null; a: string }
}

/** A dependencia signed «Sin acciones que reportar», or took it back. */
export type SucesoDeDeclaracion = {
  tipo: 'semestre.sin-acciones' | 'semestre.con-acciones'
  semestreId: string
  datos: { clave: string; dependencia: string }
}

/** What a dependencia wants of its titular before sending. */
export type SucesoDeDependencia = {
  tipo: 'dependencia.respaldo'
  datos: { clave: string; de: string; a: string }
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

export type SucesoDeInforme = {
  tipo: 'informe.generar'
  semestreId: string
  datos: { generacionId: string; formato: string }
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

/** An observación that is written often, kept for all the Gabinete. */
export type SucesoDeRespuesta = {
  tipo: 'respuesta.agregar' | 'respuesta.editar' | 'respuesta.borrar'
  datos: { respuestaId: string; titulo: string; detalle: string }
}

/** What happens to an acción inside the Gabinete: nobody else is told of it, not even that it happened. */
export const SUCESOS_INTERNOS = [
  'accion.reclamar',
  'accion.anotar',
] as const satisfies readonly Suceso['tipo'][]
