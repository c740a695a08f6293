import { InternalHyperlink, PageReference, type ISectionOptions } from 'docx'
import { sectionsOf } from '../document'
import type { Libro } from '../libro'
import { flow, run, type Block } from './flow'
import { opening } from './front'
import { marcaDeAccion, marcaDeAnexo } from './marks'
import { GRID, QUIET } from './measures'
import { textSection, type Running } from './page'
import { lines } from './styles'

const TITULO = 'Acciones por dependencia'

/** What each dependencia did: each acción by its title, with its page. */
export function annex({ document }: Libro, running: Running): ISectionOptions[] {
  const acciones = sectionsOf(document).flatMap((section) => section.acciones)
  const listed = (at: number): Block[] => {
    const found = acciones[at]
    if (!found) return []
    const anchor = marcaDeAccion(found.folio, 'titulo')
    return [
      {
        style: 'Anexo',
        children: [
          new InternalHyperlink({ anchor, children: [run(found.titulo)] }),
          run('  ', { color: QUIET }),
          new PageReference(anchor, { hyperlink: true }),
        ],
      },
    ]
  }
  const blocks = document.anexos.indices
    .filter(({ titulo }) => titulo === 'Dependencias')
    .flatMap(({ entradas }) => entradas)
    .flatMap(({ nombre, siglas, acciones: places }): Block[] => [
      {
        style: 'Anexo',
        spacing: lines(11, GRID / 2),
        keepNext: true,
        children: [run(siglas === '' ? nombre : `${nombre} (${siglas})`, { bold: true })],
      },
      ...places.flatMap(listed),
    ])
  if (blocks.length === 0) return []
  const section = { ...running, section: TITULO }
  const head = opening(TITULO, { marks: [marcaDeAnexo('dependencias')] })
  return [
    textSection(flow(head), section, { opens: true }),
    textSection(flow(blocks), section, { columns: 2, goesOn: true }),
  ]
}
