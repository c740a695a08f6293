/** What a cell holds: a text, a number, or a day (YYYY-MM-DD) that a spreadsheet can reckon with. */
export type Celda = string | number | { dia: string }

export type Columna = {
  titulo: string
  /** Characters. */
  ancho: number
}

/** One sheet, whatever file it goes into: every row has one cell for each column. */
export type Hoja = { nombre: string; columnas: Columna[]; filas: Celda[][] }

/** A column together with how its cell is made from a row of data. */
export type ColumnaDe<T> = Columna & { celda: (row: T) => Celda }

export function hojaDe<T>(nombre: string, columnas: ColumnaDe<T>[], rows: T[]): Hoja {
  return {
    nombre,
    columnas: columnas.map(({ titulo, ancho }) => ({ titulo, ancho })),
    filas: rows.map((row) => columnas.map(({ celda }) => celda(row))),
  }
}
