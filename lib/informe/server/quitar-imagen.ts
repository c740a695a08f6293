import type { Contexto } from '@/lib/usuario/server/contexto'
import { nombreDePortadilla } from '../portadilla'
import type { SinImagen } from '../portadilla-schema'
import { iniciarPortadilla, terminarPortadilla } from './escribir-portadilla'

/** Takes the picture out of a page: it is printed as the house does. Its file goes with the next sweep. */
export async function quitarImagen(vista: SinImagen, contexto: Contexto) {
  const { semestreId, anterior } = await iniciarPortadilla(vista, contexto)
  if (!anterior?.imagen) return vista
  const datos = { imagen: null, mime: null, ancho: null, alto: null, alt: '', credito: '' }
  const detalle = `${nombreDePortadilla(vista.clave)}: sin imagen`
  return terminarPortadilla(vista, { semestreId, datos, detalle }, contexto)
}
