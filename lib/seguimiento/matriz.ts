/** A column of the matriz: an eje (`clave` is its number, 0 Transversal) or a region (its name, `sin-pais`). */
export type ColumnaDeMatriz = { clave: string; nombre: string; color?: string }

export type FilaDeMatriz = { clave: string; nombre: string; siglas: string }

/** One count; null is all of them. What counts in several columns counts once in the total. */
export type Cuenta = { fila: string | null; columna: string | null; n: number }

/** Dependencias × columns. `celdas[i][j]` is that of `filas[i]` and `columnas[j]`. */
export type Matriz = {
  filas: FilaDeMatriz[]
  columnas: ColumnaDeMatriz[]
  celdas: number[][]
  totalesDeFila: number[]
  totalesDeColumna: number[]
  total: number
}

const byName = new Intl.Collator('es').compare

/**
 * Sets the counts in their cells; every row and column is there, also those in which there is nothing: they are the gaps.
 * Rows by name, columns as given.
 */
export function armarMatriz(
  filas: readonly FilaDeMatriz[],
  columnas: readonly ColumnaDeMatriz[],
  cuentas: readonly Cuenta[],
): Matriz {
  const keyOf = (fila: string | null, columna: string | null) => `${fila ?? ''}\n${columna ?? ''}`
  const known = new Map(cuentas.map(({ fila, columna, n }) => [keyOf(fila, columna), n]))
  const at = (fila: string | null, columna: string | null) => known.get(keyOf(fila, columna)) ?? 0
  const named = filas.toSorted((a, b) => byName(a.nombre, b.nombre))
  return {
    filas: named,
    columnas: [...columnas],
    celdas: named.map((fila) => columnas.map((columna) => at(fila.clave, columna.clave))),
    totalesDeFila: named.map((fila) => at(fila.clave, null)),
    totalesDeColumna: columnas.map((columna) => at(null, columna.clave)),
    total: at(null, null),
  }
}

/** What nobody covers: the columns without a single acción, and how many rows have none. */
export function huecosDe({ columnas, totalesDeColumna, totalesDeFila }: Matriz) {
  return {
    columnas: columnas.filter((_, index) => totalesDeColumna[index] === 0),
    filas: totalesDeFila.filter((n) => n === 0).length,
  }
}

/** The view of the matriz: what its columns are, and what it is narrowed to. */
export type MatrizVista = {
  semestre: string
  semestres: string[]
  matriz: Matriz
  ejes: ColumnaDeMatriz[]
  regiones: ColumnaDeMatriz[]
}
