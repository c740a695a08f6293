/** One acción as the desk shows it, in its printed place. */
export type AccionEnMesa = {
  id: string
  folio: string
  version: number
  titulo: string
  /** The date line, without parentheses. */
  fecha: string
  /** Short name of the responsable. */
  dependencia: string
  /** In its section, 1 = first. */
  lugar: number
  /** In the last PDF that was made; null while it is not known. */
  pagina: number | null
  /** Why it stands where it was put by hand, by whom; null where the rule put it. */
  manual: { motivo: string; quien: string | null } | null
  /** A merge that is not approved yet stands in its place: it cannot be moved. */
  isOriginal: boolean
  /** Something blocks or warns in its approved text. */
  hasHallazgos: boolean
}

export type SeccionEnMesa = {
  eje: number
  nombre: string
  color: string
  acciones: AccionEnMesa[]
}

export type ParteEnMesa = { numero: number; nombre: string; secciones: SeccionEnMesa[] }

export type Mesa = {
  partes: ParteEnMesa[]
  /** When the PDF that the pages are of was made. */
  paginasDe: Date | null
  /** Acciones that are enviada or devuelta. */
  pendientes: number
}

/** «1-2» ↔ parte 1, eje 2: a section in an address. */
export const claveDeSeccion = (parte: number, eje: number) => `${parte}-${eje}`

/** The section an address names; null for anything else. */
export function leerSeccion(clave: string | undefined): { parte: number; eje: number } | null {
  const found = /^(\d{1,2})-(\d{1,2})$/.exec(clave ?? '')
  return found && { parte: Number(found[1]), eje: Number(found[2]) }
}

/** The sections that would not be printed, for want of acciones. */
export const seccionesVacias = ({ partes }: Pick<Mesa, 'partes'>) =>
  partes.flatMap((parte) =>
    parte.secciones
      .filter(({ acciones }) => acciones.length === 0)
      .map(({ eje, nombre }) => ({ parte: parte.numero, eje, nombre })),
  )

/** The desk for who only consults: why an acción stands where it does, and nothing of how the Gabinete goes about it. */
export function paraConsulta({ partes, ...mesa }: Mesa): Mesa {
  const limpia = ({ manual, ...accion }: AccionEnMesa): AccionEnMesa => ({
    ...accion,
    manual: manual && { motivo: manual.motivo, quien: null },
    hasHallazgos: false,
  })
  return {
    ...mesa,
    pendientes: 0,
    partes: partes.map((parte) => ({
      ...parte,
      secciones: parte.secciones.map((seccion) => ({
        ...seccion,
        acciones: seccion.acciones.map(limpia),
      })),
    })),
  }
}
