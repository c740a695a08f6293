import type { Material } from '../material'
import { hojaDeAcciones } from './acciones'
import type { Hoja } from './hoja'
import { hojasDeRelaciones } from './relaciones'
import { writeXlsx } from './xlsx'

/** @throws RangeError as orderMaterial */
export function listHojas(material: Material): Hoja[] {
  return [hojaDeAcciones(material), ...hojasDeRelaciones(material)]
}

/** The data of a semestre as a spreadsheet. @throws RangeError as orderMaterial */
export const exportXlsx = (material: Material): Promise<Uint8Array> =>
  writeXlsx(listHojas(material))
