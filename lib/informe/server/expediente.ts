import { prisma } from '@/lib/core/server/db'
import type { Instantanea } from '../instantanea'
import type { EdicionVista } from '../edicion'
import { getEdiciones } from './ediciones'

/** What is kept of how an edición was closed: who, its files, what somebody let stand, and with what it was made. */
export type Expediente = Omit<EdicionVista, 'aceptados'> &
  Pick<Instantanea, 'aceptados' | 'versiones'>

/**
 * The record of a closed edición; null when there is none of that number. Out of the snapshot without reading it whole.
 */
export async function getExpediente(
  semestreId: string,
  numero: number,
  now: Date,
): Promise<Expediente | null> {
  const { cerradas } = await getEdiciones(semestreId, now)
  const edicion = cerradas.find((one) => one.numero === numero)
  if (!edicion) return null
  const [row] = await prisma.$queryRaw<Pick<Instantanea, 'aceptados' | 'versiones'>[]>`
    select coalesce(instantanea -> 'aceptados', '[]') as aceptados,
      coalesce(instantanea -> 'versiones', '{}') as versiones
    from edicion where id = ${edicion.id}::uuid`
  return row ? { ...edicion, ...row } : null
}
