import type { Prisma } from '@/generated/prisma/client'
import { dayOf } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'
import { CAMPOS_DE_ERRATA, type Cambio, type CampoDeErrata } from '../errata'

const isCampo = (campo: string): campo is CampoDeErrata =>
  CAMPOS_DE_ERRATA.some((one) => one === campo)

const SELECT = {
  id: true,
  campo: true,
  antes: true,
  despues: true,
  motivo: true,
  aprobadaEn: true,
  accion: { select: { folio: true, titulo: true } },
} satisfies Prisma.ErrataSelect

async function listAprobadas(tx: Tx, where: Prisma.ErrataWhereInput): Promise<Cambio[]> {
  const filas = await tx.errata.findMany({
    where: { ...where, aprobadaEn: { not: null } },
    // In the order in which they were approved each was seen to be possible.
    orderBy: [{ aprobadaEn: 'asc' }, { id: 'asc' }],
    select: SELECT,
  })
  return filas.flatMap(({ campo, antes, despues, motivo, aprobadaEn, accion }) =>
    isCampo(campo) && aprobadaEn && accion.folio
      ? [
          {
            folio: accion.folio,
            titulo: accion.titulo,
            ...{ campo, antes, despues, motivo, aprobada: dayOf(aprobadaEn) },
          },
        ]
      : [],
  )
}

/** The approved erratas of a semestre that no edición says right yet, in the order of their approval. */
export const listCambios = (tx: Tx, semestreId: string): Promise<Cambio[]> =>
  listAprobadas(tx, { semestreId, corregidaEnId: null })

/** All the approved erratas of one edición, corrected later or not: what its fe de erratas says. */
export const listErratasDeEdicion = (tx: Tx, edicionId: string): Promise<Cambio[]> =>
  listAprobadas(tx, { edicionId })
