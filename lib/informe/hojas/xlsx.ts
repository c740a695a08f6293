import { unzipSync } from 'fflate'
import writeExcelFile, { type Cell, type CellObject, type Sheet } from 'write-excel-file/node'
import { zipFixed } from '../zip'
import type { Celda, Hoja } from './hoja'

/** Characters that a cell can hold, by the limits of the format. */
const MOST = 32_767
const CUT = '\n[El texto sigue en los datos en JSON.]'

const HEADER = {
  fontWeight: 'bold',
  backgroundColor: '#F3EEE8',
  bottomBorderStyle: 'thin',
  bottomBorderColor: '#9F2241',
  alignVertical: 'center',
  wrap: true,
} as const

/** `_x0041_` in a cell means the letter A: written so, the same characters come out as they are. */
const literal = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

const fitting = (text: string): string =>
  text.length > MOST ? `${text.slice(0, MOST - CUT.length).toWellFormed()}${CUT}` : text

/** A text is a text whatever it begins with: the type says so, so nothing is evaluated. */
function cellObject(celda: Celda): CellObject {
  if (typeof celda === 'number') return { type: Number, value: celda, alignVertical: 'top' }
  if (typeof celda === 'object') {
    const value = new Date(`${celda.dia}T00:00:00Z`)
    return { type: Date, value, format: 'yyyy-mm-dd', alignVertical: 'top' }
  }
  return { type: String, value: literal(fitting(celda)), alignVertical: 'top', wrap: true }
}

const cellOf = (celda: Celda): Cell => (celda === '' ? null : cellObject(celda))

/** Points of a line of text, and how many of them a row may take at most. */
const LINE = 15
const MOST_LINES = 6

/** Lines that a text takes in a column so many characters wide. */
const linesOf = (celda: Celda, ancho: number): number => {
  if (typeof celda !== 'string') return 1
  return celda.split('\n').reduce((n, line) => n + Math.max(1, Math.ceil(line.length / ancho)), 0)
}

/** Programs differ in whether they measure rows on opening a file: here each says how high it is. */
function heightOf(fila: Celda[], columnas: Hoja['columnas']): number {
  const most = Math.max(1, ...fila.map((celda, i) => linesOf(celda, columnas[i]?.ancho ?? 10)))
  return LINE * Math.min(MOST_LINES, most)
}

/** The first cell, which is never empty, carries the height of its row. */
function rowOf(fila: Celda[], columnas: Hoja['columnas']): Cell[] {
  const [first = '', ...rest] = fila
  const height = heightOf(fila, columnas)
  const lead = { ...cellObject(first), height }
  return [lead, ...rest.map(cellOf)]
}

function sheetOf({ nombre, columnas, filas }: Hoja): Sheet<never> {
  const header = columnas.map(({ titulo }) => ({
    ...{ type: String, value: titulo, height: 2 * LINE, ...HEADER },
  }))
  return {
    sheet: nombre,
    columns: columnas.map(({ ancho }) => ({ width: ancho })),
    stickyRowsCount: 1,
    orientation: 'landscape',
    data: [header, ...filas.map((fila) => rowOf(fila, columnas))],
  }
}

/** The sheets as one XLSX: the same sheets always give the same bytes. */
export async function writeXlsx(hojas: Hoja[]): Promise<Uint8Array> {
  const options = { fontFamily: 'Calibri', fontSize: 11 }
  const file = await writeExcelFile(hojas.map(sheetOf), options).toBuffer()
  // The library stamps its zip with the clock.
  return zipFixed(unzipSync(file))
}
