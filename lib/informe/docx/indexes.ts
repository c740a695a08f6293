import { PageReference, type ISectionOptions, type ParagraphChild } from 'docx'
import { sectionsOf, type DocumentAccion } from '../document'
import type { Libro } from '../libro'
import { subtitle } from './figures'
import { flow, run, type Block } from './flow'
import { opening } from './front'
import { marcaDeAccion, marcaDeAnexo } from './marks'
import { QUIET } from './measures'
import { textSection, type Running } from './page'

/** Letters that no page holds: two columns of 47 lines, none with room for 60, with something to spare. */
const MORE_THAN_A_PAGE = 6000

/** An acción and where it begins: in letters from the beginning of its section, which begins a page of its own. */
type Place = { folio: string; section: number; before: number }

const lettersOf = ({ titulo, parrafos }: DocumentAccion): number =>
  parrafos.reduce((sum, text) => sum + text.length, titulo.length)

/** The acciones in the order of the book. */
export function placesOf(document: Libro['document']): Place[] {
  return sectionsOf(document).flatMap(({ acciones }, section) => {
    let before = 0
    return acciones.map((accion) => {
      const place = { folio: accion.folio, section, before }
      before += lettersOf(accion)
      return place
    })
  })
}

/**
 * Only the word processor knows the pages, and it would say one twice where two acciones begin on it. So those that
 * may share a page are told together: the page of the first, and how many there are from it on.
 */
export function groupsOf(places: readonly Place[]): { folio: string; count: number }[] {
  const groups: (Place & { count: number })[] = []
  for (const place of places) {
    const last = groups.at(-1)
    const isNear = last?.section === place.section && place.before - last.before < MORE_THAN_A_PAGE
    if (last && isNear) last.count++
    else groups.push({ ...place, count: 1 })
  }
  return groups
}

/** Where acciones are: fields, which the word processor fills in. */
function pages(places: readonly Place[]): ParagraphChild[] {
  return groupsOf(places).flatMap(({ folio, count }, i): ParagraphChild[] => [
    run(i === 0 ? '  ' : ', ', { color: QUIET }),
    new PageReference(marcaDeAccion(folio, 'titulo'), { hyperlink: true }),
    ...(count === 1 ? [] : [run(`\u00A0(${count})`, { color: QUIET })]),
  ])
}

const NOTA =
  'Cada número es el de la página donde empieza una acción. Entre paréntesis, cuántas se siguen desde esa página, cuando son varias.'

/** The alphabetical indexes, and what the siglas stand for. */
export function indexes({ document }: Libro, running: Running): ISectionOptions[] {
  const { anexos, siglas } = document
  const all = placesOf(document)
  const entry = (children: ParagraphChild[], at: readonly number[]): Block => ({
    style: 'Indice',
    children: [...children, ...pages(at.flatMap((place) => all[place] ?? []))],
  })
  const blocks: Block[] = [
    ...anexos.indices.flatMap(({ titulo, entradas }, i) => [
      subtitle(titulo, `indice_${i + 1}`),
      ...entradas.map(({ nombre, siglas: own, acciones }) =>
        entry([run(own === '' ? nombre : `${nombre} (${own})`)], acciones),
      ),
    ]),
    ...(siglas.length === 0 ? [] : [subtitle('Siglas', 'siglas')]),
    ...siglas.map(({ sigla, desarrollo, acciones }) =>
      entry([run(sigla, { bold: true }), run(` ${desarrollo}`)], acciones),
    ),
  ]
  if (blocks.length === 0) return []
  const section = { ...running, section: 'Índice' }
  const head: Block[] = [
    ...opening('Índice', { marks: [marcaDeAnexo('indice')] }),
    { style: 'Credito', children: [run(NOTA)] },
  ]
  return [
    textSection(flow(head), section, { opens: true }),
    textSection(flow(blocks), section, { columns: 2, goesOn: true }),
  ]
}
