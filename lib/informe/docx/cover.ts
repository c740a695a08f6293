import { ImageRun, type ISectionOptions } from 'docx'
import { tipoDe } from '../imagen'
import type { Libro } from '../libro'
import { coverBackdrop, flatBackdrop } from './backdrop'
import { flow, run, type Block } from './flow'
import { rule } from './front'
import { halves, pixels, SAND, TEXT_WIDTH, twips, WHITE } from './measures'
import { platePage } from './page'
import { band, frameAt, linesOf, ownPage } from './plate'
import { lines } from './styles'

const LOGO_HEIGHT = 44
/** Where the title begins, from the top of the sheet: points. */
const TITLE_TOP = 150

/** The logo of the institution, above its name. */
function logo({ document, imagenes }: Libro): Block[] {
  const imagen = document.institucion.logo
  const data = imagen && imagenes.get(imagen.clave)
  if (!imagen || !data) return []
  const image = new ImageRun({
    type: tipoDe(data),
    data: Buffer.from(data),
    transformation: {
      width: Math.round(pixels(LOGO_HEIGHT * imagen.proporcion)),
      height: Math.round(pixels(LOGO_HEIGHT)),
    },
    ...(imagen.alt === ''
      ? { decorative: true }
      : { altText: { name: 'Logotipo', description: imagen.alt } }),
  })
  return [{ spacing: { after: twips(10), line: 240, lineRule: 'auto' }, children: [image] }]
}

const institution = ({ document: { institucion } }: Libro): Block[] => {
  const sand = { color: SAND, size: halves(10.5) }
  const line = (text: string, isBold: boolean): Block => ({
    style: 'Portadilla',
    spacing: lines(15),
    children: [run(text, { ...sand, bold: isBold })],
  })
  return [line(institucion.gobierno, true), line(institucion.organo, false)]
}

/** At the foot of the cover, whatever stands above it. */
const period = ({ document: { semestre } }: Libro): Block[] => {
  const line = (text: string, color: string, isBold: boolean): Block => ({
    style: 'Portadilla',
    frame: frameAt(696, 40),
    children: [run(text, { color, size: halves(13), bold: isBold })],
  })
  return [line('Informe semestral', WHITE, true), line(semestre.periodo, SAND, false)]
}

/** The cover as the house prints it, with what the administrador wrote or put there instead. */
export async function cover(libro: Libro): Promise<ISectionOptions> {
  const { institucion, color } = libro.document
  const own = ownPage(libro, 'portada')
  const [size, step] = own.titulo.length > 40 ? [36, 42] : [58, 62]
  const mark = logo(libro)
  const top = mark.length > 0 ? 40 : 66
  const title = own.titulo || 'Acción internacional'
  const words =
    linesOf(title, size > 40 ? 17 : 28) * step +
    70 +
    own.texto.reduce((sum, text) => sum + 6 + 17 * linesOf(text, 70), 0)
  const picture = Math.min(Math.max(400, TITLE_TOP + 24 + words), 562)
  const blocks: Block[] = [
    ...band(libro, own.imagen, { top: picture, height: 662 - picture }),
    // What is framed goes first: Word does not frame the paragraph that ends a section.
    ...period(libro),
    ...mark,
    ...institution(libro),
    {
      style: 'Title',
      spacing: lines(step, TITLE_TOP - top - 30 - (mark.length > 0 ? LOGO_HEIGHT + 10 : 0)),
      indent: { right: twips(24) },
      children: [run(title, { color: WHITE, size: halves(size) })],
    },
    rule(24),
    {
      style: 'Portadilla',
      spacing: lines(24, 15),
      children: [run(institucion.ciudad, { color: WHITE, size: halves(17) })],
    },
    ...own.texto.map((text) => ({
      style: 'Portadilla',
      spacing: lines(17, 6),
      indent: { right: twips(TEXT_WIDTH - 400) },
      children: [run(text, { color: WHITE })],
    })),
  ]
  const backdrop = own.imagen ? flatBackdrop(color) : coverBackdrop(color)
  return platePage(flow(blocks), await backdrop, { top, bottom: 40 })
}
