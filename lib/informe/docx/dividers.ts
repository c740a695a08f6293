import { InternalHyperlink, PageReference, TabStopType, type ISectionOptions } from 'docx'
import type { DocumentParte, DocumentSection } from '../document'
import type { Libro } from '../libro'
import { roman } from '../roman'
import { crossingBackdrop, flatBackdrop, parteBackdrop } from './backdrop'
import { flow, run, tab, type Block } from './flow'
import { rule } from './front'
import { marcaDeAccion, marcaDeParte, marcaDeSeccion } from './marks'
import { GRID, halves, MARGIN, PAGE, SAND, SERIF, twips, WHITE } from './measures'
import { PLATE_BOTTOM, platePage } from './page'
import { band, linesOf, ownPage, plateWords } from './plate'
import { lines } from './styles'

/** Of the short contents, large and small. */
const LETTERS = { Sumario: 76, SumarioMenor: 88 }

const kicker = (text: string, before: number, color = WHITE): Block => ({
  style: 'Portadilla',
  spacing: lines(18, before),
  keepNext: true,
  children: [run(text, { bold: true, characterSpacing: 10, color })],
})

const plateTitle = (heading: 'Heading1' | 'Heading2', text: string, before: number): Block => ({
  heading,
  spacing: lines(42, before),
  indent: { right: twips(34) },
  children: [run(text, { font: SERIF, size: halves(36), color: WHITE, bold: false })],
})

type Line = { title: string; mark: string }

/** A short table of contents: each title leads to its page. */
function shortContents(entries: readonly Line[], style: keyof typeof LETTERS): Block[] {
  return entries.map(({ title, mark }) => ({
    style,
    indent: { left: twips(40), hanging: twips(40), right: twips(44) },
    tabStops: [{ type: TabStopType.LEFT, position: twips(40) }],
    children: [
      new PageReference(mark, { hyperlink: true }),
      new InternalHyperlink({
        anchor: mark,
        children: [tab(), run(title)],
      }),
    ],
  }))
}

/** One bookmark around all of a plate: nothing in it is of an acción. */
const plateFlow = ([first, ...others]: Block[], mark: string) =>
  flow([{ ...first, marks: [mark] }, ...others], { [mark]: others.length + 1 })

/** What a plate has for its text, from the margin at its head to that at its foot. */
const HEIGHT = PAGE.height - MARGIN.top - PLATE_BOTTOM
/** A picture that was put on a plate, at its head. */
const BAND = { top: 0, height: 262 }

const titleHeight = (title: string): number => 42 * linesOf(title, 25)
const wordsHeight = (paragraphs: readonly string[]): number =>
  paragraphs.reduce((sum, text) => sum + GRID + 18 * linesOf(text, 66), 0)

export async function parteDivider(libro: Libro, parte: DocumentParte): Promise<ISectionOptions> {
  const { color } = libro.document
  const own = ownPage(libro, `parte-${parte.numero}`)
  const title = own.titulo || parte.nombre
  const entries = parte.secciones.map(({ eje, nombre }) => ({
    title: nombre,
    mark: marcaDeSeccion(parte.numero, eje),
  }))
  const taken = 25 * GRID + titleHeight(title) + wordsHeight(own.texto)
  const blocks: Block[] = [
    ...band(libro, own.imagen, BAND),
    kicker(`Parte ${roman(parte.numero)}`, 15 * GRID, SAND),
    plateTitle('Heading1', title, GRID),
    rule(2 * GRID),
    ...plateWords(own.texto),
    { spacing: lines(4 * GRID) },
    ...(taken + entries.length * 20.3 <= HEIGHT ? shortContents(entries, 'Sumario') : []),
  ]
  const backdrop = own.imagen ? flatBackdrop(color) : parteBackdrop(color)
  return platePage(plateFlow(blocks, marcaDeParte(parte.numero)), await backdrop)
}

/** The transversal section has no number: the colours of all the ejes cross its plate instead. */
export async function sectionDivider(
  libro: Libro,
  parte: number,
  { eje, nombre, color, acciones }: DocumentSection,
): Promise<ISectionOptions> {
  const own = ownPage(libro, `eje-${parte}-${eje}`)
  const title = own.titulo || nombre
  const hasNumber = eje > 0 && !own.imagen
  const numeral: Block = {
    spacing: lines(206),
    children: hasNumber ? [run(String(eje), { size: halves(260), color: WHITE })] : [],
  }
  const room = HEIGHT - 281 - titleHeight(title) - wordsHeight(own.texto)
  const blocks: Block[] = [
    ...band(libro, own.imagen, BAND),
    numeral,
    kicker(eje === 0 ? 'Todos los ejes' : `Eje ${eje}`, 24),
    plateTitle('Heading2', title, GRID / 2),
    ...plateWords(own.texto),
    { spacing: lines(2 * GRID) },
    ...sectionContents(acciones, room),
  ]
  const isCrossed = eje === 0 && !own.imagen
  const backdrop = isCrossed ? crossingBackdrop(color, libro.document.ejes) : flatBackdrop(color)
  return platePage(plateFlow(blocks, marcaDeSeccion(parte, eje)), await backdrop)
}

const countOf = (count: number): Block => ({
  style: 'Portadilla',
  children: [run(`${count} ${count === 1 ? 'acción' : 'acciones'}`, { color: WHITE })],
})

/** The titles where they fit in the `room` (points); a section too long says only how many acciones it has. */
function sectionContents(acciones: DocumentSection['acciones'], room: number): Block[] {
  const needed = (style: keyof typeof LETTERS): number =>
    acciones.reduce((sum, a) => sum + linesOf(a.titulo, LETTERS[style]) + 0.45, 0)
  const entries = acciones.map(({ folio, titulo }) => ({
    title: titulo,
    mark: marcaDeAccion(folio, 'titulo'),
  }))
  if (needed('Sumario') * 14 <= room) return shortContents(entries, 'Sumario')
  if (needed('SumarioMenor') * 12 <= room) return shortContents(entries, 'SumarioMenor')
  return [countOf(acciones.length)]
}
