import { FICHA } from '../formato'
import { exportCsv } from '../hojas/csv'
import { readMaterial } from './collect'
import { exportJson } from './export-json'

/** The data that are made while the person waits: 2,000 acciones take a tenth of a second. All else has a job. */
const DATOS = { csv: exportCsv, json: exportJson }
export type FormatoDeDatos = keyof typeof DATOS

export const isDeDatos = (text: string): text is FormatoDeDatos => Object.hasOwn(DATOS, text)

/**
 * The approved acciones of a semestre as they are now.
 * @throws Refused `not_found` when there is no such semestre
 */
export async function getDatos(formato: FormatoDeDatos, clave: string) {
  const texto = DATOS[formato](await readMaterial(clave))
  return { texto, nombre: `acciones-${clave}.${formato}`, mime: FICHA[formato].mime }
}
