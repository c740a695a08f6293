import { ImageRun, type FileChild, type ISectionOptions, type ParagraphChild } from 'docx'
import { COLUMNA, type Figura } from '../cifras/figura'
import type { InformeDocument } from '../document'
import type { Libro } from '../libro'
import { flow, run, type Block } from './flow'
import { opening } from './front'
import { marcaDeAnexo } from './marks'
import { bare, COLUMN_WIDTH, GRID, halves, pixels, QUIET } from './measures'
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

/** Its heading, its picture and what is to be remarked; then all it says as a table, as wide as a column. */
function figureBlocks(figura: Figura, image: CifraImpresa | undefined): [FileChild[], FileChild] {
  const { clave, titulo, nota, cuadro } = figura
  const blocks: Block[] = [
    subtitle(titulo, `cifras_${clave}`),
    ...(image && image.png.length > 0 ? [pictureBlock(figura, image)] : []),
    ...(nota === '' ? [] : [{ style: 'Credito', keepNext: true, children: [run(nota)] }]),
  ]
  return [flow(blocks), tableOf(cuadro, COLUMN_WIDTH)]
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
 * The semestre in figures: the totals, and each picture of the book with its table, in two columns. A picture as wide
 * as both begins a page, and its table stands in the columns below it.
 */
export function figures(
  { document }: Libro,
  images: readonly CifraImpresa[],
  running: Running,
): ISectionOptions[] {
  const byClave = new Map(images.map((image) => [image.clave, image]))
  const section = { ...running, section: 'El semestre en cifras' }
  const head = [
    ...opening('El semestre en cifras', { marks: [marcaDeAnexo('cifras')] }),
    totals(document),
  ]
  const made = [textSection(flow(head), section, { opens: true })]
  let columns: FileChild[] = []
  const end = () => {
    if (columns.length > 0) made.push(textSection(columns, section, { columns: 2, goesOn: true }))
    columns = []
  }
  for (const figura of document.cifras.figuras) {
    const [picture, table] = figureBlocks(figura, byClave.get(figura.clave))
    if (isWide(figura)) {
      end()
      made.push(textSection(picture, section))
      columns = [table]
    } else columns.push(...picture, table)
  }
  end()
  return made
}
