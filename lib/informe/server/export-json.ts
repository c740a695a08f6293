import type { Material, MaterialAccion } from '../material'
import { orderMaterial } from '../order'

/** One acción of the contract's JSON: the keys, in this order, and nothing else. */
function toJson(accion: MaterialAccion, orden: number) {
  const { folio, parte, eje, titulo, fechasTexto, fechas, descripcion, dependencias } = accion
  const { contrapartes, paises, ciudades, redes, lugar, ods, tipo, modalidad, ordenManual } = accion
  return {
    folio,
    parte,
    eje,
    orden,
    titulo,
    fechasTexto,
    fechas: fechas.map(({ inicio, fin, precision }) => ({ inicio, fin, precision })),
    descripcion,
    dependencias: dependencias.map(({ nombre, siglas, papel, nota }) => ({
      nombre,
      siglas,
      papel,
      ...(nota !== undefined && { nota }),
    })),
    contrapartes,
    paises,
    ciudades,
    redes,
    lugar,
    ods,
    tipo,
    modalidad,
    estado: accion.estado,
    archivo: accion.archivo,
    ordenManual: ordenManual && {
      posicion: ordenManual.posicion,
      motivo: ordenManual.motivo,
      ...(ordenManual.en !== undefined && { en: ordenManual.en }),
    },
    comun: accion.comun,
    extemporaneaDe: accion.extemporaneaDe,
    continuaDe: accion.continuaDe,
    evidencia: accion.evidencia,
  }
}

/** The JSON of a semestre as programs outside rely on it; acciones stand as they are printed, `orden` counts in each section. */
export type SemestreJson = {
  semestre: string
  presentacion: Material['presentacion']
  acciones: ReturnType<typeof toJson>[]
}

/** @throws RangeError as orderMaterial */
export function semestreJson(material: Material): SemestreJson {
  const { parrafos, firmante, cargo } = material.presentacion
  return {
    semestre: material.semestre.clave,
    presentacion: { parrafos, firmante, cargo },
    acciones: orderMaterial(material).flatMap((section) =>
      section.acciones.map((accion, index) => toJson(accion, index + 1)),
    ),
  }
}

/** The same as text: the same data give the same bytes, with a newline at the end. */
export function exportJson(material: Material): string {
  return `${JSON.stringify(semestreJson(material), null, 2)}\n`
}
