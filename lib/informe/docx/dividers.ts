import { InternalHyperlink, PageReference, TabStopType, type ISectionOptions } from 'docx'
import { cleanLine, cleanParagraphs } from '../clean'
import type { DocumentParte, DocumentSection } from '../document'
import type { Libro } from '../libro'
import { roman } from '../roman'
import { crossingBackdrop, flatBackdrop, parteBackdrop } from './backdrop'
import { flow, run, type Block } from './flow'
import { rule } from './front'
import { marcaDeAccion, marcaDeParte, marcaDeSeccion } from './marks'
import { GRID, halves, SAND, SERIF, twips, WHITE } from './measures'
import { platePage } from './page'
import { pictureBlocks } from './picture'
import { lines } from './styles'

/** Lines of the short contents for which a plate has room. */
const ROOM = 23
const LETTERS_OF_LINE = 76

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
function shortContents(entries: readonly Line[], size: number, step: number): Block[] {
  return entries.map(({ title, mark }) => ({
    style: 'Portadilla',
    spacing: lines(step, step * 0.45),
    indent: { left: twips(40), hanging: twips(40), right: twips(44) },
    tabStops: [{ type: TabStopType.LEFT, position: twips(40) }],
    children: [
      new PageReference(mark, { hyperlink: true }),
      new InternalHyperlink({
        anchor: mark,
        children: [run(`\t${title}`, { color: WHITE, size: halves(size) })],
      }),
    ],
  }))
}

/** What the administrador put on a plate beside its title. */
function ownBlocks({ material, imagenes }: Libro, clave: string): Block[] {
  const own = material.portadillas[clave]
  if (!own) return []
  return [
    ...cleanParagraphs([own.texto]).map((text) => ({
      style: 'Portadilla',
      spacing: lines(18, 12),
      indent: { right: twips(60) },
      children: [run(text, { color: WHITE })],
    })),
    ...(own.imagen ? pictureBlocks(own.imagen, imagenes, { width: 400 }) : []),
  ]
}

/** One bookmark around all of a plate: nothing in it is of an acción. */
const plateFlow = ([first, ...others]: Block[], mark: string) =>
  flow([{ ...first, marks: [mark] }, ...others], { [mark]: others.length + 1 })

const ownTitle = ({ material }: Libro, clave: string): string =>
  cleanLine(material.portadillas[clave]?.titulo ?? '')

export async function parteDivider(libro: Libro, parte: DocumentParte): Promise<ISectionOptions> {
  const clave = `parte-${parte.numero}`
  const mark = marcaDeParte(parte.numero)
  const entries = parte.secciones.map(({ eje, nombre }) => ({
    title: nombre,
    mark: marcaDeSeccion(parte.numero, eje),
  }))
  const blocks: Block[] = [
    kicker(`Parte ${roman(parte.numero)}`, 14 * GRID, SAND),
    plateTitle('Heading1', ownTitle(libro, clave) || parte.nombre, GRID),
    rule(2 * GRID),
    ...ownBlocks(libro, clave),
    { spacing: lines(4 * GRID) },
    ...shortContents(entries, 11.5, 16),
  ]
  return platePage(plateFlow(blocks, mark), await parteBackdrop())
}

/** The transversal section has no number: the colours of all the ejes cross its plate instead. */
export async function sectionDivider(
  libro: Libro,
  parte: number,
  section: DocumentSection,
): Promise<ISectionOptions> {
  const { eje, nombre, color, acciones } = section
  const clave = `eje-${parte}-${eje}`
  const mark = marcaDeSeccion(parte, eje)
  const numeral: Block = {
    spacing: lines(206),
    children: eje === 0 ? [] : [run(String(eje), { size: halves(260), color: WHITE })],
  }
  const own = ownBlocks(libro, clave)
  const blocks: Block[] = [
    numeral,
    kicker(eje === 0 ? 'Todos los ejes' : `Eje ${eje}`, 24),
    plateTitle('Heading2', ownTitle(libro, clave) || nombre, GRID / 2),
    ...own,
    { spacing: lines(2 * GRID) },
    ...(own.length > 0 ? [countOf(acciones.length)] : sectionContents(acciones)),
  ]
  const backdrop = eje === 0 ? crossingBackdrop(color, libro.document.ejes) : flatBackdrop(color)
  return platePage(plateFlow(blocks, mark), await backdrop)
}

const countOf = (count: number): Block => ({
  style: 'Portadilla',
  children: [run(`${count} ${count === 1 ? 'acción' : 'acciones'}`, { color: WHITE })],
})

/** The titles where they fit; a section too long says only how many acciones it has. */
function sectionContents(acciones: DocumentSection['acciones']): Block[] {
  const needed = acciones.reduce((sum, a) => sum + Math.ceil(a.titulo.length / LETTERS_OF_LINE), 0)
  const entries = acciones.map(({ folio, titulo }) => ({
    title: titulo,
    mark: marcaDeAccion(folio, 'titulo'),
  }))
  if (needed + acciones.length * 0.45 <= ROOM) return shortContents(entries, 10.5, 14)
  if (needed + acciones.length * 0.45 <= ROOM * 1.2) return shortContents(entries, 9, 12)
  return [countOf(acciones.length)]
}
