import { dayToColumn } from '@/lib/core/clock'
import { periodoDeSemestre } from '@/lib/core/fechas'
import type { Tx } from '@/lib/core/server/db'
import type { SemestreDato } from './datos'

/** One semestre of a programa already sown, with its partes, presentación and folio counter. */
export async function sembrarSemestre(
  tx: Tx,
  { clave, programa, estado, partes, presentacion }: SemestreDato,
  cierraEl: string,
): Promise<{ id: string }> {
  const { inicio, fin } = periodoDeSemestre(clave)
  const [anio, periodo] = clave.split('-').map(Number) as [number, number]
  return tx.semestre.create({
    data: {
      clave,
      anio,
      periodo,
      estado,
      inicio: dayToColumn(inicio),
      fin: dayToColumn(fin),
      cierraEl: dayToColumn(cierraEl),
      presentacion: presentacion.parrafos,
      firmante: presentacion.firmante,
      cargo: presentacion.cargo,
      programa: { connect: { clave: programa } },
      partes: { create: partes },
      foliador: { create: {} },
    },
    select: { id: true },
  })
}
