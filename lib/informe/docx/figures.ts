import { ImageRun, type FileChild, type ISectionOptions, type ParagraphChild } from 'docx'
import { COLUMNA, type Figura } from '../cifras/figura'
import type { InformeDocument } from '../document'
import type { Libro } from '../libro'
import { flow, run, type Block } from './flow'
import { opening } from './front'
import { marcaDeAnexo } from './marks'
import { bare, GRID, halves, pixels, QUIET, TEXT_WIDTH } from './measures'
import { textSection, type Running } from './page'
import { lines } from './styles'
import { tableOf } from './table'

/** A picture of the figures as PNG; `ancho` and `alto` in points. */
export type CifraImpresa = { clave: string; png: Uint8Array; ancho: number; alto: number }

/** A heading that is in the outline and not in the contents. */
export const subtitle = (text: string, anexo: string): Block => ({
  style: 'Apartado',
  marks: [marcaDeAnexo(anexo)],
  children: [run(text)],
})

const isWide = ({ ancho }: Figura): boolean => ancho > COLUMNA

function pictureBlock({ titulo, alt }: Figura, { png, ancho, alto }: CifraImpresa): Block {
  const image = new ImageRun({
    type: 'png',
    data: Buffer.from(png),
    transformation: { width: Math.round(pixels(ancho)), height: Math.round(pixels(alto)) },
    altText: { name: titulo, description: alt },
  })
  return { spacing: { after: 120, line: 240, lineRule: 'auto' }, keepNext: true, children: [image] }
}

/** Of a table under a picture as wide as a column: its names need more room than the picture. */
const TABLE_WIDTH = 320

/** A figure: its picture, what is to be remarked, and all it says as a table. */
function figureBlocks(figura: Figura, image: CifraImpresa | undefined): FileChild[] {
  const { clave, titulo, nota, cuadro } = figura
  const blocks: Block[] = [
    subtitle(titulo, `cifras_${clave}`),
    ...(image && image.png.length > 0 ? [pictureBlock(figura, image)] : []),
    ...(nota === '' ? [] : [{ style: 'Credito', keepNext: true, children: [run(nota)] }]),
  ]
  return [...flow(blocks), tableOf(cuadro, isWide(figura) ? TEXT_WIDTH : TABLE_WIDTH)]
}

function totals({ color, cifras }: InformeDocument): Block {
  return {
    style: 'Tabla',
    spacing: lines(3 * GRID),
    children: cifras.totales.flatMap(({ nombre, total }): ParagraphChild[] => [
      run(String(total), { size: halves(28), color: bare(color) }),
      run(`\u00A0${nombre}   `, { color: QUIET, size: halves(10) }),
    ]),
  }
}

/**
 * The semestre in figures: the totals, and each picture of the book with its table. In one column: in two, LibreOffice
 * leaves a table behind when its picture goes over to the next.
 */
export function figures(
  { document }: Libro,
  images: readonly CifraImpresa[],
  running: Running,
): ISectionOptions {
  const byClave = new Map(images.map((image) => [image.clave, image]))
  const section = { ...running, section: 'El semestre en cifras' }
  const head = [
    ...opening('El semestre en cifras', { marks: [marcaDeAnexo('cifras')] }),
    totals(document),
  ]
  const own = document.cifras.figuras.flatMap((figura) =>
    figureBlocks(figura, byClave.get(figura.clave)),
  )
  return textSection([...flow(head), ...own], section, { opens: true })
}
