import { leerPortadilla } from './portadilla'
import { leerSeccion } from './mesa'

/** Which pages of the book are to be seen. */
export type QuePaginas =
  | { tipo: 'portada' | 'legal' | 'presentacion' }
  | { tipo: 'parte'; parte: number }
  | { tipo: 'eje' | 'seccion'; parte: number; eje: number }

/** `portada`, `parte-1`, `eje-1-2`, `presentacion`, `legal`, `seccion-1-2` (a divider with its acciones); null for more. */
export function leerQue(texto: string): QuePaginas | null {
  if (texto === 'legal' || texto === 'presentacion') return { tipo: texto }
  if (!texto.startsWith('seccion-')) return leerPortadilla(texto)
  const seccion = leerSeccion(texto.slice('seccion-'.length))
  return seccion && { tipo: 'seccion', ...seccion }
}

/** What a page shows: how many there are and the name (`huella`) under which they are kept; or why there are none. */
export type Paginas =
  | { kind: 'lista'; huella: string; cuantas: number; ancho: number; alto: number }
  | { kind: 'rechazada'; mensajes: string[] }
