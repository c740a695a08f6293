import { citar } from '@/lib/core/citar'
import { cleanLine } from './clean'
import type { Imagen, Imagenes } from './imagen'
import type { Material } from './material'

/** Longest side in pixels: of a picture among the acciones at 240 dots in the width of both columns; of a full page. */
const LADO = { accion: 1600, portadilla: 2200 }

/** A picture of the book: where it stands, in words, and how many pixels its longest side needs. */
export type ImagenDelLibro = { imagen: Imagen; lugar: string; lado: number }

const PORTADILLA: readonly [RegExp, (...numeros: string[]) => string][] = [
  [/^portada$/, () => 'de la portada'],
  [/^parte-(\d+)$/, (parte) => `de la portadilla de la parte ${parte}`],
  [/^eje-(\d+)-0$/, (parte) => `de la portadilla de lo transversal de la parte ${parte}`],
  [/^eje-(\d+)-(\d+)$/, (parte, eje) => `de la portadilla del eje ${eje} de la parte ${parte}`],
]

function lugarDePortadilla(clave: string): string {
  for (const [shape, say] of PORTADILLA) {
    const found = shape.exec(clave)
    if (found) return say(...found.slice(1))
  }
  return `de la portadilla ${clave}`
}

/** Every picture that the book would print, in the order of the material; the same one twice where it stands twice. */
export function listImagenes({ institucion, portadillas, acciones }: Material): ImagenDelLibro[] {
  const { logo } = institucion
  const mark = logo ? [{ imagen: logo, lugar: 'del logotipo', lado: LADO.accion }] : []
  const plates = Object.entries(portadillas).flatMap(([clave, { imagen }]) =>
    imagen ? [{ imagen, lugar: lugarDePortadilla(clave), lado: LADO.portadilla }] : [],
  )
  const own = acciones.flatMap(({ folio, titulo, imagenes }) =>
    imagenes.map((imagen, i) => {
      const which = imagenes.length > 1 ? `${i + 1} ` : ''
      const lugar = `${which}de la acción ${cleanLine(folio)}, ${citar(cleanLine(titulo))},`
      return { imagen, lugar, lado: LADO.accion }
    }),
  )
  return [...mark, ...plates, ...own]
}

/** Those whose bytes are missing, each as a sentence that says where it stands; the book is made without them. */
export function imagenesOmitidas(material: Material, imagenes: Imagenes): string[] {
  return listImagenes(material)
    .filter(({ imagen }) => !imagenes.has(imagen.clave))
    .map(({ lugar }) => `La imagen ${lugar} no se pudo leer y no se imprimió.`)
}
