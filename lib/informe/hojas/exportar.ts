import type { InformeDocument } from '../document'
import type { Material } from '../material'
import { hojaDeAcciones } from './acciones'
import { hojaDeCifras } from './cifras'
import type { Hoja } from './hoja'
import { hojasDeRelaciones } from './relaciones'
import { writeXlsx } from './xlsx'

type LibroHojas = { material: Material; document: InformeDocument }

/** @throws RangeError as orderMaterial */
export function listHojas({ material, document }: LibroHojas): Hoja[] {
  return [
    ...[hojaDeAcciones(material), ...hojasDeRelaciones(material)],
    hojaDeCifras(document.cifras),
  ]
}

/** The data of a semestre as a spreadsheet. @throws RangeError as orderMaterial */
export const exportXlsx = (libro: LibroHojas): Promise<Uint8Array> => writeXlsx(listHojas(libro))
