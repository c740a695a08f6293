import {
  AlignmentType,
  FrameAnchorType,
  FrameWrap,
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
  type IFrameOptions,
} from 'docx'
import type { Libro } from '../libro'
import { tipoDe } from '../imagen'
import type { DocumentImagen, DocumentPortadilla } from '../portadilla'
import { run, type Block } from './flow'
import { halves, MARGIN, PAGE, pixels, SERIF, TEXT_WIDTH, twips, WHITE } from './measures'
import { lines } from './styles'

const NOTHING: DocumentPortadilla = { titulo: '', texto: [], imagen: null }

/** What the administrador made of a full page; a picture whose bytes are missing is not there. */
export function ownPage({ document, imagenes }: Libro, clave: string): DocumentPortadilla {
  const own = document.portadillas[clave] ?? NOTHING
  return own.imagen && imagenes.has(own.imagen.clave) ? own : { ...own, imagen: null }
}

/** Lines that a text takes, by the letters for which a line has room; a guess, for what stands below it. */
export const linesOf = (text: string, letters: number): number =>
  Math.max(1, Math.ceil(text.length / letters))

/** A place on the sheet of its own, whatever stands before it; points. */
export const frameAt = (y: number, height: number): IFrameOptions => ({
  type: 'absolute',
  position: { x: twips(MARGIN.inside), y: twips(y) },
  width: twips(TEXT_WIDTH),
  height: twips(height),
  anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  wrap: FrameWrap.THROUGH,
})

/** In a point. */
const EMU = 12_700

/** Of each edge, in percent, what is cut so that a picture fills a band of that width over height. */
function cropTo(proporcion: number, wanted: number) {
  const [side, level] = [
    50 * Math.max(0, 1 - wanted / proporcion),
    50 * Math.max(0, 1 - proporcion / wanted),
  ]
  return { left: side, right: side, top: level, bottom: level }
}

function bandImage(imagen: DocumentImagen, data: Uint8Array, top: number, height: number) {
  return new ImageRun({
    type: tipoDe(data),
    data: Buffer.from(data),
    transformation: { width: pixels(PAGE.width), height: Math.round(pixels(height)) },
    crop: cropTo(imagen.proporcion, PAGE.width / height),
    ...(imagen.alt === ''
      ? { decorative: true }
      : { altText: { name: 'Imagen', description: imagen.alt } }),
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: 0 },
      verticalPosition: {
        relative: VerticalPositionRelativeFrom.PAGE,
        offset: Math.round(top * EMU),
      },
      behindDocument: true,
      allowOverlap: true,
      wrap: { type: TextWrappingType.NONE },
    },
  })
}

/**
 * A picture from edge to edge of the sheet and, small, whose it is under its right end; `top` and `height` in points
 * from the top of the sheet. It goes before all that stands on its page.
 */
export function band(
  { imagenes }: Libro,
  imagen: DocumentImagen | null,
  { top, height }: { top: number; height: number },
): Block[] {
  const data = imagen && imagenes.get(imagen.clave)
  if (!imagen || !data) return []
  const picture: Block = { spacing: lines(1), children: [bandImage(imagen, data, top, height)] }
  if (imagen.credito === '') return [picture]
  const credit: Block = {
    style: 'Portadilla',
    alignment: AlignmentType.RIGHT,
    spacing: lines(10),
    frame: frameAt(top + height + 4, 10),
    children: [run(imagen.credito, { size: halves(7.5), color: WHITE })],
  }
  return [picture, credit]
}

/** What the administrador wrote under the title of a plate, in the serif. */
export const plateWords = (paragraphs: readonly string[]): Block[] =>
  paragraphs.map((text) => ({
    style: 'Portadilla',
    spacing: lines(18, 13.5),
    indent: { right: twips(TEXT_WIDTH - 400) },
    children: [run(text, { font: SERIF, color: WHITE })],
  }))
