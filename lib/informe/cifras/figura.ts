/** A count with its name; `color` where the thing has one of its own. */
export type Conteo = { nombre: string; total: number; color?: string }

/** What a picture says, as a table: the first cell of a row is its head. */
export type Cuadro = { columnas: { titulo: string; isNumber: boolean }[]; filas: string[][] }

/** An SVG and its size in points; as wide as a column of the book or as its whole plate. */
export type Picture = { svg: string; ancho: number; alto: number }

/** One figure of the book: the same picture in every format, with its table. */
export type Figura = Picture & {
  /** A name for files and ids: plain ASCII. */
  clave: string
  titulo: string
  /** What it shows, in one sentence. */
  alt: string
  /** A remark that is printed below it; empty when there is none. */
  nota: string
  cuadro: Cuadro
}

/** Widths of pictures, in points: those of the book's column and plate. */
export const COLUMNA = 231
export const PLANA = 484

/** Everything the figures pages say. */
export type Cifras = { totales: Conteo[]; figuras: Figura[] }
