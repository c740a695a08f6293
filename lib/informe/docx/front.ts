import { BorderStyle, HeadingLevel, TableOfContents, type ISectionOptions } from 'docx'
import type { Libro } from '../libro'
import { flow, run, type Block } from './flow'
import { MARCA_PRESENTACION } from './marks'
import { bare, GOLD, GRID, halves, MARGIN, PAGE, QUIET, SERIF, TEXT_WIDTH, twips } from './measures'
import { platePage, textSection, type Running } from './page'
import { lines } from './styles'

/** A short golden rule: a paragraph with a line below, drawn in to its length. */
export const rule = (before = 0, width = TEXT_WIDTH): Block => ({
  spacing: lines(3, before),
  indent: { right: twips(width - 54) },
  border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: GOLD, space: 0 } },
  keepNext: true,
})

/** The back of the cover: which law asks for the informe, and whose it is. */
export function legal({ document }: Libro): ISectionOptions {
  const { institucion, semestre, colofon } = document
  const accent = bare(document.color)
  const quiet = (text: string, before = 0): Block => ({
    style: 'Legal',
    spacing: lines(GRID, before),
    children: [run(text, { color: QUIET, size: halves(9) })],
  })
  const narrow = { right: twips(TEXT_WIDTH - 320) }
  const blocks: Block[] = [
    {
      style: 'Legal',
      spacing: lines(27),
      children: [run('Acción internacional', { font: SERIF, size: halves(20), color: accent })],
    },
    {
      style: 'Legal',
      children: [run(`Informe ${semestre.clave}`, { font: SERIF, size: halves(10), color: QUIET })],
    },
    {
      style: 'Legal',
      spacing: lines(GRID, 390),
      children: [run('Fundamento', { bold: true, color: accent })],
    },
    ...institucion.fundamento.map((text) => ({
      spacing: lines(GRID, GRID / 2),
      indent: narrow,
      children: [run(text, { size: halves(9.5) })],
    })),
    rule(2 * GRID),
    quiet(`Informe de acción internacional de ${institucion.articulo}${institucion.ciudad}`, GRID),
    quiet(semestre.nombre),
    quiet(colofon.edicion),
    quiet(institucion.gobierno, GRID),
    quiet(institucion.organo),
  ]
  return platePage(flow(blocks), null, { top: MARGIN.top })
}

/** The heading that opens what stands before or after the acciones. */
export const opening = (
  title: string,
  { marks = [], width = TEXT_WIDTH }: { marks?: string[]; width?: number } = {},
): Block[] => [rule(0, width), { heading: HeadingLevel.HEADING_1, marks, children: [run(title)] }]

export function foreword({ document }: Libro, running: Running): ISectionOptions {
  const { parrafos, firmante, cargo } = document.presentacion
  const margin = { inside: 132, outside: 108 }
  const blocks: Block[] = [
    { spacing: lines(2 * GRID) },
    ...opening('Presentación', { width: PAGE.width - margin.inside - margin.outside }),
    ...parrafos.map((text, i) => ({
      style: 'Presentacion',
      marks: [`${MARCA_PRESENTACION}_p${i + 1}`],
      ...(i === 0 && { indent: { firstLine: 0 } }),
      children: [run(text)],
    })),
    {
      style: 'Firma',
      spacing: lines(15, 51),
      keepNext: true,
      children: [run(firmante, { bold: true, allCaps: true, characterSpacing: 12 })],
    },
    { style: 'Firma', spacing: lines(15), children: [run(cargo, { color: QUIET })] },
  ]
  return textSection(flow(blocks), { ...running, section: 'Presentación' }, { margin, opens: true })
}

/** The field of the contents, down to the acciones; Word fills its pages in when it opens the file. */
export function contents({ document }: Libro, running: Running): ISectionOptions {
  const blocks: Block[] = [
    rule(),
    {
      spacing: lines(36, GRID, GRID),
      children: [run('Contenido', { font: SERIF, size: halves(28), color: bare(document.color) })],
    },
  ]
  const field = new TableOfContents('Contenido', { hyperlink: true, headingStyleRange: '1-3' })
  const section = { ...running, section: 'Contenido' }
  return textSection([...flow(blocks), field], section, { opens: true })
}
