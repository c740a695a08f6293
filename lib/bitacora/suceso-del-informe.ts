/** What happens to the informe of a semestre: its pages, its files, its ediciones, its Word file that comes back. */
export type SucesoDelInforme =
  | SucesoDeGeneracion
  | SucesoDePresentacion
  | SucesoDePortadilla
  | SucesoDeEdicion
  | SucesoDeCorreccion

type SucesoDeGeneracion = {
  tipo: 'informe.generar' | 'informe.cancelar' | 'informe.reintentar'
  semestreId: string
  datos: { generacionId: string; formato: string }
}

/** The presentación of the informe was written: as it reads now, so that an earlier one can be read again. */
type SucesoDePresentacion = {
  tipo: 'informe.presentacion'
  semestreId: string
  datos: {
    clave: string
    version: number
    parrafos: string[]
    firmante: string
    cargo: string
    detalle: string
  }
}

/** A page of the book was made by hand: its texts or its picture; `detalle` names the page and what changed. */
type SucesoDePortadilla = {
  tipo: 'informe.portadilla'
  semestreId: string
  datos: { clave: string; portadilla: string; version: number; detalle: string }
}

/** What happens to an edición of the informe, and to the erratas of a closed one; `detalle` says which. */
type SucesoDeEdicion = {
  tipo:
    | 'edicion.proponer'
    | 'edicion.retirar'
    | 'edicion.cerrar'
    | 'edicion.archivos'
    | 'errata.proponer'
    | 'errata.aprobar'
    | 'errata.rechazar'
  semestreId: string
  datos: {
    edicionId: string
    clave: string
    numero: number
    detalle: string
    errataId?: string
    folio?: string
    campo?: string
    antes?: string
    despues?: string
    motivo?: string
  }
}

/** The informe came back as a Word file, or what it asks to change was decided on. */
export type SucesoDeCorreccion = {
  tipo: `correccion.${'importar' | 'decidir' | 'aceptar' | 'aplicar' | 'descartar'}`
  semestreId: string
  datos: {
    correccionId: string
    /** In words, for the bitácora's screen. */
    detalle: string
    sha256?: string
    folio?: string
    campo?: string
    decision?: string
  }
}
