import {
  AlignmentType,
  BorderStyle,
  PageReference,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type FileChild,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx'
import type { IndexEntry } from '../annexes'
import { sectionsOf } from '../document'
import type { Libro } from '../libro'
import { flow, run, type Block } from './flow'
import { opening } from './front'
import { marcaDeAccion, marcaDeAnexo } from './marks'
import { GRID, GUINDA, HAIRLINE, halves, QUIET, twips } from './measures'
import { textSection, type Running } from './page'
import { lines } from './styles'

type Figure = { nombre: string; total: number }

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const LINE = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE } as const

const subtitle = (text: string, anexo: string): Block => ({
  style: 'Apartado',
  marks: [marcaDeAnexo(anexo)],
  children: [run(text)],
})

type CellOptions = { isNumber?: boolean; isHead: boolean; isKept: boolean }

function cell(text: string, width: number, options: CellOptions) {
  const { isNumber = false, isHead, isKept } = options
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    borders: { top: NONE, left: NONE, right: NONE, bottom: LINE },
    children: [
      new Paragraph({
        style: 'Tabla',
        spacing: lines(GRID, 2, 2),
        keepNext: isKept,
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [run(text, isHead ? { bold: true, color: QUIET } : {})],
      }),
    ],
  })
}

/** Name and number, on one page where it fits; its head is repeated on the next where it does not. */
function figureTable(head: string, items: readonly Figure[]): Table {
  const widths = [280, 60] as const
  const row = (nombre: string, total: string, at: number): TableRow => {
    const [isHead, isKept] = [at === 0, at < items.length]
    return new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: [
        cell(nombre, widths[0], { isHead, isKept }),
        cell(total, widths[1], { isHead, isKept, isNumber: true }),
      ],
    })
  }
  return new Table({
    columnWidths: widths.map(twips),
    rows: [
      row(head, 'Acciones', 0),
      ...items.map(({ nombre, total }, i) => row(nombre, String(total), i + 1)),
    ],
  })
}

/** The semestre in figures: each chart of the PDF as its table. */
export function figures({ document }: Libro, running: Running): ISectionOptions {
  const { totales, ejes, meses, paises } = document.anexos.cifras
  const totals: Block = {
    style: 'Tabla',
    spacing: lines(3 * GRID),
    children: totales.flatMap(({ nombre, total }): ParagraphChild[] => [
      run(String(total), { size: halves(28), color: GUINDA }),
      run(`\u00A0${nombre}   `, { color: QUIET }),
    ]),
  }
  const tables: FileChild[] = [
    { title: 'Acciones por eje', head: 'Eje', items: ejes },
    { title: 'Acciones por mes de inicio', head: 'Mes', items: meses },
    { title: 'Países con más acciones', head: 'País', items: paises },
  ]
    .filter(({ items }) => items.length > 0)
    .flatMap(({ title, head, items }, i) => [
      ...flow([subtitle(title, `cifras_${i + 1}`)]),
      figureTable(head, items),
    ])
  const blocks = [...opening('El semestre en cifras', { marks: [marcaDeAnexo('cifras')] }), totals]
  const section = { ...running, section: 'El semestre en cifras' }
  return textSection([...flow(blocks), ...tables], section, { opens: true })
}

function indexBlock({ nombre, siglas, acciones }: IndexEntry, folios: readonly string[]): Block {
  const pages = acciones.flatMap((at, i): ParagraphChild[] => {
    const folio = folios[at]
    if (folio === undefined) return []
    return [
      run(i === 0 ? '  ' : ', ', { color: QUIET }),
      new PageReference(marcaDeAccion(folio, 'titulo'), { hyperlink: true }),
    ]
  })
  const name = siglas === '' ? nombre : `${nombre} (${siglas})`
  return { style: 'Indice', children: [run(name), ...pages] }
}

/** The alphabetical indexes; their pages are fields, which Word fills in. */
export function indexes({ document }: Libro, running: Running): ISectionOptions[] {
  const { indices } = document.anexos
  if (indices.length === 0) return []
  const folios = sectionsOf(document).flatMap(({ acciones }) => acciones.map((a) => a.folio))
  const blocks = indices.flatMap(({ titulo, entradas }, i) => [
    subtitle(titulo, `indice_${i + 1}`),
    ...entradas.map((entry) => indexBlock(entry, folios)),
  ])
  const section = { ...running, section: 'Índice' }
  return [
    textSection(flow(opening('Índice', { marks: [marcaDeAnexo('indice')] })), section, {
      opens: true,
    }),
    textSection(flow(blocks), section, { columns: 2, goesOn: true }),
  ]
}
