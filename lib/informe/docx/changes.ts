import { BorderStyle, TabStopType, type ISectionOptions } from 'docx'
import type { DocumentCambio } from '../document'
import type { Libro } from '../libro'
import { flow, run, tab, type Block } from './flow'
import { opening } from './front'
import { marcaDeAnexo } from './marks'
import { bare, GRID, HAIRLINE, halves, QUIET, SANS, twips } from './measures'
import { textSection, type Running } from './page'
import { lines } from './styles'

const TITULO = 'Cambios respecto de la edición anterior'

function said(name: string, text: string, keepNext: boolean): Block {
  return {
    style: 'Cambio',
    spacing: lines(GRID, GRID / 4),
    keepNext,
    tabStops: [{ type: TabStopType.LEFT, position: twips(86) }],
    children: [
      run(name, { font: SANS, size: halves(9.5), color: QUIET }),
      tab(),
      text === '' ? run('(nada)', { color: QUIET }) : run(text),
    ],
  }
}

function changeBlocks(
  { folio, titulo, campo, antes, despues, motivo }: DocumentCambio,
  accent: string,
): Block[] {
  const quiet = { font: SANS, size: halves(9.5), color: QUIET }
  return [
    {
      spacing: lines(GRID, 1.2 * GRID),
      keepNext: true,
      border: { top: { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE, space: 6 } },
      children: [run(folio, { ...quiet, bold: true, color: accent }), run(` · ${campo}`, quiet)],
    },
    {
      style: 'Cambio',
      indent: { left: 0, hanging: 0 },
      spacing: lines(GRID, 0, GRID / 4),
      keepNext: true,
      children: [run(titulo, { size: halves(10.5) })],
    },
    said('Decía', antes, true),
    said('Dice', despues, true),
    said('Motivo', motivo, false),
  ]
}

/** What this edición says otherwise than the one before; nothing in a first one. */
export function changes({ document }: Libro, running: Running): ISectionOptions[] {
  if (document.cambios.length === 0) return []
  const blocks = [
    ...opening(TITULO, { marks: [marcaDeAnexo('cambios')] }),
    ...document.cambios.flatMap((cambio) => changeBlocks(cambio, bare(document.color))),
  ]
  return [textSection(flow(blocks), { ...running, section: TITULO }, { opens: true })]
}
