import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { recordSuceso, type Actor } from '@/lib/bitacora/server/record'
import { dayFromColumn, printDay } from '@/lib/core/clock'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { ProrrogaVista } from '../prorroga'
import { requireGabinete } from './prorrogas'

type Gabinete = { tx: Tx; usuario: Actor & { roles: readonly string[] }; now: Date }

/**
 * Takes a prórroga back; the bitácora keeps it. What was begun under it stays. Refuses `forbidden`, `not_found`, and
 * `stale` for the second of two.
 */
export async function retirarProrroga(
  { prorrogaId }: ProrrogaVista,
  { tx, usuario, now }: Gabinete,
): Promise<{ dependencia: string; semestre: string }> {
  requireGabinete(usuario)
  const found = await tx.prorroga.findUnique({
    where: { id: prorrogaId },
    include: {
      semestre: { select: { id: true, clave: true, estado: true } },
      dependencia: { select: { id: true, clave: true, nombre: true, siglas: true } },
    },
  })
  if (!found) return refuse('not_found')
  const { semestre, dependencia, motivo } = found
  if (semestre.estado === 'cerrado') refuse('forbidden')
  const { count } = await tx.prorroga.deleteMany({ where: { id: prorrogaId } })
  if (count !== 1) refuse('stale')
  const hasta = dayFromColumn(found.hasta)
  const datos = { clave: semestre.clave, dependencia: dependencia.clave, hasta, motivo }
  const suceso = { tipo: 'semestre.fin-prorroga', semestreId: semestre.id, datos } as const
  await recordSuceso(tx, usuario, suceso, now)
  const dicho = { dependencia: dependencia.siglas || dependencia.nombre, vence: printDay(hasta) }
  await enqueueAviso(
    tx,
    {
      tipo: 'prorroga-retirada',
      datos: { folio: null, titulo: '', semestre: semestre.clave, ...dicho },
      accionId: null,
      para: { enlacesDe: [dependencia.id] },
    },
    usuario.id,
    now,
  )
  return { dependencia: dependencia.clave, semestre: semestre.clave }
}
