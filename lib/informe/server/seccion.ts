import { fechasDeFilas } from '@/lib/accion/server/columnas'
import type { Tx } from '@/lib/core/server/db'
import { orderSection, type Ordenable } from '../order'
import { impresas, ordenManualDe } from './collect'

export type EnSeccion = Ordenable & { id: string }

/** Where an acción is printed: which section, and who is with it there in printed order. */
export type Seccion = {
  semestre: string
  parte: number
  eje: number
  acciones: EnSeccion[]
}

/** The section of an acción that is printed. */
export async function readSeccion(
  tx: Tx,
  { id, semestreId }: { id: string; semestreId: string },
): Promise<Seccion> {
  const { parteId, ejeId, parte, eje, semestre } = await tx.accion.findUniqueOrThrow({
    where: { id },
    select: {
      parteId: true,
      ejeId: true,
      parte: { select: { numero: true } },
      eje: { select: { numero: true } },
      semestre: { select: { clave: true } },
    },
  })
  const filas = await tx.accion.findMany({
    where: { AND: [impresas(semestreId), { parteId, ejeId }] },
    select: {
      id: true,
      folio: true,
      ordenPosicion: true,
      ordenMotivo: true,
      ordenEn: true,
      fechas: {
        orderBy: { orden: 'asc' },
        select: { inicio: true, fin: true, precision: true },
      },
    },
  })
  const acciones = filas.map((fila) => ({
    id: fila.id,
    folio: fila.folio ?? '',
    fechas: fechasDeFilas(fila.fechas),
    ordenManual: ordenManualDe(fila),
  }))
  return {
    semestre: semestre.clave,
    // The database lets no acción be aprobada without parte.
    parte: parte?.numero ?? 0,
    eje: eje?.numero ?? 0,
    acciones: orderSection(acciones),
  }
}

/** Its place there, 1 = first. */
export const lugarEn = ({ acciones }: Pick<Seccion, 'acciones'>, id: string): number =>
  acciones.findIndex((accion) => accion.id === id) + 1
