import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import type { Cuadro } from '../cifras/figura'
import { run } from './flow'
import { HAIRLINE, QUIET, twips } from './measures'
import { lines } from './styles'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const LINE = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE } as const
/** Points that a letter of the head of a column takes, bold, at most. */
const LETTER = 5.2

type CellOptions = { isNumber: boolean; isHead: boolean; isKept: boolean }

function cell(text: string, width: number, { isNumber, isHead, isKept }: CellOptions): TableCell {
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    borders: { top: NONE, left: NONE, right: NONE, bottom: LINE },
    margins: { left: 0, right: 60 },
    children: [
      new Paragraph({
        style: 'Tabla',
        spacing: lines(11.5, 1, 1),
        keepNext: isKept,
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [run(text, isHead ? { bold: true, color: QUIET } : {})],
      }),
    ],
  })
}

/** Columns of numbers are as narrow as their heads; those of words share what is left. */
function widthsOf({ columnas }: Cuadro, width: number): number[] {
  const numbers = columnas.map(({ isNumber, titulo }) =>
    isNumber ? Math.max(...titulo.split(' ').map((word) => word.length)) * LETTER + 6 : 0,
  )
  const left = width - numbers.reduce((sum, one) => sum + one, 0)
  const words = numbers.filter((one) => one === 0).length
  return numbers.map((one) => one || left / Math.max(words, 1))
}

/** Rows of a table that is kept on one page; the head of a longer one is repeated on the next. */
const WHOLE = 20

/** A table as wide as told (points). */
export function tableOf(cuadro: Cuadro, width: number): Table {
  const { columnas, filas } = cuadro
  const widths = widthsOf(cuadro, width)
  const rows = [columnas.map(({ titulo }) => titulo), ...filas]
  return new Table({
    columnWidths: widths.map(twips),
    rows: rows.map((row, at) => {
      const isKept = at === 0 || (rows.length <= WHOLE && at + 1 < rows.length)
      const look = { isHead: at === 0, isKept }
      return new TableRow({
        tableHeader: at === 0,
        cantSplit: true,
        children: row.map((text, i) =>
          cell(text, widths[i] ?? 0, { ...look, isNumber: columnas[i]?.isNumber ?? false }),
        ),
      })
    }),
  })
}
