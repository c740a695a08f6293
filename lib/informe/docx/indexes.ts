import { PageReference, type ISectionOptions, type ParagraphChild } from 'docx'
import { sectionsOf } from '../document'
import type { Libro } from '../libro'
import { subtitle } from './figures'
import { flow, run, type Block } from './flow'
import { opening } from './front'
import { marcaDeAccion, marcaDeAnexo } from './marks'
import { QUIET } from './measures'
import { textSection, type Running } from './page'

/** Where acciones are, by their place in the book: fields, which the word processor fills in. */
function pages(places: readonly number[], folios: readonly string[]): ParagraphChild[] {
  return places.flatMap((at, i): ParagraphChild[] => {
    const folio = folios[at]
    if (folio === undefined) return []
    return [
      run(i === 0 ? '  ' : ', ', { color: QUIET }),
      new PageReference(marcaDeAccion(folio, 'titulo'), { hyperlink: true }),
    ]
  })
}

/** The alphabetical indexes, and what the siglas stand for. */
export function indexes({ document }: Libro, running: Running): ISectionOptions[] {
  const { anexos, siglas } = document
  const folios = sectionsOf(document).flatMap(({ acciones }) => acciones.map((a) => a.folio))
  const entry = (children: ParagraphChild[], places: readonly number[]): Block => ({
    style: 'Indice',
    children: [...children, ...pages(places, folios)],
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
  return [
    textSection(flow(opening('Índice', { marks: [marcaDeAnexo('indice')] })), section, {
      opens: true,
    }),
    textSection(flow(blocks), section, { columns: 2, goesOn: true }),
  ]
}
