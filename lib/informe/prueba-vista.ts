/** A proof as a page shows it: all but its picture, which has an address of its own. */
export type PruebaVista = {
  version: number
  /** Its title and date line. */
  alt: string
  hoja: Hoja
}

/** `ancho` and `alto` in CSS pixels; `aviso` when it is longer than it should. */
type Hoja =
  | { kind: 'lista'; ancho: number; alto: number; aviso: string | null }
  | { kind: 'rechazada'; mensajes: string[] }
