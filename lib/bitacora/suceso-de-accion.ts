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
    | 'retirar-redaccion'
    | 'reclasificar'
    | 'aprobar'
    | 'correccion-final'
    | 'descartar'
    | 'marcar-duplicada'
    | 'trasladar'
    | 'reabrir'
    | 'fusionar'
    | 'deshacer-fusion'
    | 'cargar'
    | 'atender'
    | 'desatender'
    | 'asignar'
    | 'recordar'
    | 'resolver'
    | 'dejar-pendiente'
    | 'anotar'
    | 'aceptar-hallazgo'
    | 'retirar-aceptacion'
    | 'evidencia'
    | 'ordenar'
    | 'volver-al-orden'}`
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
    /** Of an acción passed on to the next semestre: the folio it has there. */
    destino?: string
    /** Folio of the común an acción was merged into, or taken out of. */
    comun?: string
    /** Of a común: the folios of the acciones it was made of. */
    originales?: string[]
    /** Of a sending: the number of its frozen revision, and what the titular gave. */
    revision?: number
    vistoBueno?: boolean
    oficio?: string
    /** Of a new sending: observaciones that were attended one by one, and those that were only read. */
    atendidas?: number
    leidas?: number
    observacionId?: string
    /** Of an asignación: the coordinador by name; empty when it was taken from whoever had it. */
    asignadaA?: string
    /** Of an approval: observaciones of the last return that nobody had marked as settled. */
    sinResolver?: number
    /** To a joining, to being named as participante, or to an observación. */
    respuesta?: string
    /** How a redacción ended in this very act. */
    redaccion?: 'aceptada' | 'rechazada' | 'aceptada por silencio' | 'retirada'
    archivo?: ArchivoEnSuceso
    /** Of its place in the informe: from which to which, in words. */
    detalle?: string
    /** What was accepted as it stands, or is not any more; `cita` as it begins. */
    hallazgo?: { regla: string; campo: string; cita: string }
    /** Of a final correction: what changed, by name. */
    campos?: string[]
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
