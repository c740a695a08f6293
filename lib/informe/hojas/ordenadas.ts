import { cleanLine } from '../clean'
import { NOMBRE_TRANSVERSAL } from '../document'
import type { Material, MaterialAccion } from '../material'
import { orderMaterial } from '../order'

/** An acción with its place: `orden` counts in its section from 1, as in the JSON. */
export type AccionOrdenada = {
  accion: MaterialAccion
  orden: number
  nombreParte: string
  nombreEje: string
}

/**
 * Every acción in the order of the book.
 * @throws RangeError as orderMaterial
 */
export function listOrdenadas(material: Material): AccionOrdenada[] {
  const partes = new Map(material.partes.map((p) => [p.numero, cleanLine(p.nombre)]))
  const ejes = new Map(material.ejes.map((e) => [e.numero, cleanLine(e.nombre)]))
  return orderMaterial(material).flatMap(({ parte, eje, acciones }) =>
    acciones.map((accion, index) => ({
      accion,
      orden: index + 1,
      nombreParte: partes.get(parte) ?? '',
      nombreEje: ejes.get(eje) ?? NOMBRE_TRANSVERSAL,
    })),
  )
}
