import Papa from 'papaparse'
import type { Material } from '../material'
import { hojaDeAcciones } from './acciones'
import { escapeFormula } from './formula'
import type { Celda } from './hoja'

const BOM = '\uFEFF'

const asText = (celda: Celda): string =>
  typeof celda === 'object' ? celda.dia : escapeFormula(String(celda))

/**
 * The acciones as CSV: UTF-8 with its mark (else Excel takes it for another encoding), commas, CRLF, a header row,
 * days as YYYY-MM-DD. Texts that begin like a formula are escaped as `escapeFormula` says.
 * @throws RangeError as orderMaterial
 */
export function exportCsv(material: Material): string {
  const { columnas, filas } = hojaDeAcciones(material)
  const rows = [columnas.map(({ titulo }) => titulo), ...filas.map((fila) => fila.map(asText))]
  return `${BOM}${Papa.unparse(rows, { newline: '\r\n' })}\r\n`
}
