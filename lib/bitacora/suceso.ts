/** Everything that can happen and is remembered. A suceso is never changed or erased. */
export type Suceso =
  SucesoDeAccion | SucesoDeSemestre | SucesoDeDeclaracion | SucesoDeUsuario | SucesoDeInforme

type Observada = { campo: string; texto: string }

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
    /** Folio (or id, of a draft) of the acción this one was begun from. */
    origen?: string
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

export type SucesoDeInforme = {
  tipo: 'informe.generar'
  semestreId: string
  datos: { generacionId: string; formato: string }
}
