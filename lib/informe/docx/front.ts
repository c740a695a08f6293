import { BorderStyle, HeadingLevel, TableOfContents, type ISectionOptions } from 'docx'
import { cleanLine, cleanParagraphs } from '../clean'
import type { Libro } from '../libro'
import { coverBackdrop } from './backdrop'
import { flow, run, type Block } from './flow'
import { MARCA_PRESENTACION } from './marks'
import {
  bare,
  GOLD,
  GRID,
  GUINDA,
  halves,
  MARGIN,
  PAGE,
  QUIET,
  SAND,
  SERIF,
  TEXT_WIDTH,
  twips,
  WHITE,
} from './measures'
import { platePage, textSection, type Running } from './page'
import { pictureBlocks } from './picture'
import { lines } from './styles'

/** A short golden rule: a paragraph with a line below, drawn in to its length. */
export const rule = (before = 0, width = TEXT_WIDTH): Block => ({
  spacing: lines(3, before),
  indent: { right: twips(width - 54) },
  border: { bottom: { style: BorderStyle.SINGLE, size: 12, color: GOLD, space: 0 } },
  keepNext: true,
})

/** The cover as the house prints it, with what the administrador wrote instead. */
export async function cover({ material, document, imagenes }: Libro): Promise<ISectionOptions> {
  const own = material.portadillas.portada
  const { institucion, semestre } = document
  const title = cleanLine(own?.titulo ?? '') || 'Acción internacional'
  const sand = { color: SAND, size: halves(10.5) }
  const blocks: Block[] = [
    {
      style: 'Portadilla',
      spacing: lines(15),
      children: [run(institucion.gobierno, { ...sand, bold: true })],
    },
    { style: 'Portadilla', spacing: lines(15), children: [run(institucion.organo, sand)] },
    {
      style: 'Title',
      spacing: lines(62, 54),
      indent: { right: twips(24) },
      children: [run(title, { color: WHITE })],
    },
    rule(24),
    {
      style: 'Portadilla',
      spacing: lines(24, 15),
      children: [run(institucion.ciudad, { color: WHITE, size: halves(17) })],
    },
    ...cleanParagraphs([own?.texto ?? '']).map((text) => ({
      style: 'Portadilla',
      spacing: lines(18, 9),
      indent: { right: twips(120) },
      children: [run(text, { color: SAND })],
    })),
    ...(own?.imagen ? pictureBlocks(own.imagen, imagenes, { width: 300 }) : []),
    {
      style: 'Portadilla',
      spacing: lines(18, own?.imagen ? 40 : 318),
      children: [run('Informe semestral', { color: WHITE, size: halves(13), bold: true })],
    },
    { style: 'Portadilla', children: [run(semestre.periodo, { color: SAND, size: halves(13) })] },
  ]
  return platePage(flow(blocks), await coverBackdrop(), { top: 66, bottom: 40 })
}

/** The back of the cover: which law asks for the informe, and whose it is. */
export function legal({ document }: Libro): ISectionOptions {
  const { institucion, semestre, colofon } = document
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
      children: [run('Acción internacional', { font: SERIF, size: halves(20), color: GUINDA })],
    },
    {
      style: 'Legal',
      children: [run(`Informe ${semestre.clave}`, { font: SERIF, size: halves(10), color: QUIET })],
    },
    {
      style: 'Legal',
      spacing: lines(GRID, 390),
      children: [run('Fundamento', { bold: true, color: GUINDA })],
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
export function contents(running: Running): ISectionOptions {
  const blocks: Block[] = [
    rule(),
    {
      spacing: lines(36, GRID, GRID),
      children: [run('Contenido', { font: SERIF, size: halves(28), color: bare(GUINDA) })],
    },
  ]
  const field = new TableOfContents('Contenido', { hyperlink: true, headingStyleRange: '1-3' })
  const section = { ...running, section: 'Contenido' }
  return textSection([...flow(blocks), field], section, { opens: true })
}
