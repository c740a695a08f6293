import { ImageRun } from 'docx'
import { cleanLine } from '../clean'
import { tipoDe, type Imagen, type Imagenes } from '../imagen'
import { run, type Block } from './flow'
import { pixels } from './measures'

/** The most a picture may be high in a column, in points: half a page. */
const HEIGHT_MAX = 300

/** A picture at the width given, or less where it would be too high; null when its bytes could not be read. */
export function picture(imagen: Imagen, imagenes: Imagenes, width: number): ImageRun | null {
  const data = imagenes.get(imagen.clave)
  if (!data || imagen.ancho <= 0 || imagen.alto <= 0) return null
  const scale = Math.min(width / imagen.ancho, HEIGHT_MAX / imagen.alto)
  const description = cleanLine(imagen.alt)
  return new ImageRun({
    type: tipoDe(data),
    data: Buffer.from(data),
    transformation: {
      width: Math.round(pixels(imagen.ancho * scale)),
      height: Math.round(pixels(imagen.alto * scale)),
    },
    ...(description === '' ? { decorative: true } : { altText: { name: 'Imagen', description } }),
  })
}

/** A picture with whose it is below; nothing when there are no bytes. */
export function pictureBlocks(
  imagen: Imagen,
  imagenes: Imagenes,
  { width, marks = [] }: { width: number; marks?: readonly [string, string] | [] },
): Block[] {
  const image = picture(imagen, imagenes, width)
  if (!image) return []
  const credito = cleanLine(imagen.credito)
  return [
    {
      spacing: { before: 120, after: 60, line: 240, lineRule: 'auto' },
      keepNext: credito !== '',
      marks: marks.slice(0, 1),
      children: [image],
    },
    ...(credito === ''
      ? []
      : [{ style: 'Credito', marks: marks.slice(1), children: [run(credito)] }]),
  ]
}
