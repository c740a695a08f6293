import type { ISectionOptions } from 'docx'
import { sectionsOf } from '../document'
import type { Libro } from '../libro'
import { flow, run, type Block } from './flow'
import { rule } from './front'
import { marcaDeAnexo } from './marks'
import { bare, GRID, halves, QUIET, SANS, SERIF, TEXT_WIDTH, twips } from './measures'
import { platePage } from './page'
import { lines } from './styles'

const MESES = [
  ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
  ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
]

/** The last page: what edición this is and the checksum of its data. */
export function colophon({ document }: Libro): ISectionOptions {
  const { edicion, fecha, huella } = document.colofon
  const count = sectionsOf(document).reduce((sum, s) => sum + s.acciones.length, 0)
  const day = `${fecha.dia}\u00A0de ${MESES[fecha.mes - 1]} de\u00A0${fecha.anio}`
  const indent = { right: twips(TEXT_WIDTH - 300) }
  const text = (content: string): Block => ({
    indent,
    spacing: lines(GRID, GRID / 2),
    children: [run(content, { font: SERIF, size: halves(9.5) })],
  })
  const quiet = (content: string, before = 0): Block => ({
    indent,
    spacing: lines(GRID, before),
    children: [run(content, { font: SANS, size: halves(8.5), color: QUIET })],
  })
  const blocks: Block[] = [
    { spacing: lines(420) },
    rule(),
    {
      style: 'Apartado',
      outlineLevel: 0,
      marks: [marcaDeAnexo('colofon')],
      spacing: lines(GRID, GRID, GRID / 2),
      children: [run('Colofón', { color: bare(document.color) })],
    },
    text(
      `${document.titulo}. ${edicion}, del ${day}. Reúne ${count}\u00A0${count === 1 ? 'acción' : 'acciones'}.`,
    ),
    text(
      'Se compuso en Source Serif 4 y Source Sans 3, tipografías libres de Frank Grießhammer y Paul D. Hunt, que este archivo lleva consigo.',
    ),
    ...(huella === '' ? [] : [quiet('Huella de los datos (SHA-256)', GRID), quiet(huella)]),
  ]
  return platePage(flow(blocks), null)
}
