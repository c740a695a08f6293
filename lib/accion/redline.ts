import { diffTexto, parrafosDeParts } from './diff'
import type { Redline, Textos } from './redaccion'

/** What `propuesta` would change in `actual`. */
export function redlineDe(actual: Textos, propuesta: Textos): Redline {
  return {
    titulo: actual.titulo === propuesta.titulo ? null : diffTexto(actual.titulo, propuesta.titulo),
    descripcion:
      actual.descripcion === propuesta.descripcion
        ? null
        : parrafosDeParts(diffTexto(actual.descripcion, propuesta.descripcion)),
  }
}
