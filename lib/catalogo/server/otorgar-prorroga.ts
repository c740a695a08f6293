import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { recordSuceso, type Actor } from '@/lib/bitacora/server/record'
import { dayFromColumn, dayOf, dayToColumn, printDay } from '@/lib/core/clock'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { ProrrogaNueva } from '../prorroga'
import { lockDependencia } from './dependencias'
import { requireGabinete } from './prorrogas'

type Gabinete = { tx: Tx; usuario: Actor & { id: string; roles: readonly string[] }; now: Date }

/** The semestre, which nobody closes meanwhile, and the dependencia; `not_found` when either is missing. */
async function findAmbos({ semestre, dependencia }: ProrrogaNueva, tx: Tx) {
  await tx.$queryRaw`select 1 from semestre where clave = ${semestre} for share`
  const plazo = await tx.semestre.findUnique({
    where: { clave: semestre },
    select: { id: true, clave: true, estado: true, cierraEl: true },
  })
  const quien = await tx.dependencia.findUnique({
    where: { clave: dependencia },
    select: { id: true, clave: true, nombre: true, siglas: true, reporta: true, activa: true },
  })
  return plazo && quien ? { plazo, quien } : refuse('not_found')
}

/** Of several the last day counts: one that gives no more days would only tell its enlaces a day that is not theirs. */
async function refuseSinEfecto(
  hasta: string,
  semestreId: string,
  dependenciaId: string,
  tx: Tx,
): Promise<void> {
  // Pressed twice, the second waits here and finds the first.
  await lockDependencia(tx, dependenciaId)
  const { _max } = await tx.prorroga.aggregate({
    where: { semestreId, dependenciaId },
    _max: { hasta: true },
  })
  const last = _max.hasta && dayFromColumn(_max.hasta)
  if (!last || hasta > last) return
  const mensaje = `Ya tiene una prórroga hasta el ${printDay(last)}: elija un día posterior, o retire antes la que tiene.`
  refuseWith({ campo: 'hasta', mensaje })
}

/**
 * Gives one dependencia more days to begin and send, with a reason its enlaces read; with it a semestre en revisión is
 * open to them (casa.md, «Semestre»). Of several the last day counts. Refuses `forbidden` for who is neither
 * coordinador nor administrador, and with a sentence on `hasta` or `semestre`.
 */
export async function otorgarProrroga(
  nueva: ProrrogaNueva,
  { tx, usuario, now }: Gabinete,
): Promise<{ id: string; dependencia: string; semestre: string }> {
  requireGabinete(usuario)
  const { plazo, quien } = await findAmbos(nueva, tx)
  if (plazo.estado !== 'abierto' && plazo.estado !== 'en_revision') {
    const mensaje = `El semestre ${plazo.clave} no está abierto ni en revisión: no admite prórrogas.`
    refuseWith({ campo: 'semestre', mensaje })
  }
  if (!quien.reporta || !quien.activa) {
    refuseWith({ campo: 'semestre', mensaje: `${quien.nombre} no informa en este programa.` })
  }
  const cierra = dayFromColumn(plazo.cierraEl)
  if (nueva.hasta <= cierra || nueva.hasta < dayOf(now)) {
    const mensaje = `Elija un día posterior al cierre del semestre, que es el ${printDay(cierra)}, y que no haya pasado.`
    refuseWith({ campo: 'hasta', mensaje })
  }
  await refuseSinEfecto(nueva.hasta, plazo.id, quien.id, tx)
  const { id } = await tx.prorroga.create({
    data: {
      semestreId: plazo.id,
      dependenciaId: quien.id,
      hasta: dayToColumn(nueva.hasta),
      motivo: nueva.motivo,
      otorgadaPorId: usuario.id,
      otorgadaEn: now,
    },
    select: { id: true },
  })
  const { semestre, dependencia, hasta, motivo } = nueva
  const datos = { clave: semestre, dependencia, hasta, motivo }
  await recordSuceso(tx, usuario, { tipo: 'semestre.prorroga', semestreId: plazo.id, datos }, now)
  const dicho = { dependencia: quien.siglas || quien.nombre, vence: printDay(hasta), motivo }
  await enqueueAviso(
    tx,
    {
      tipo: 'prorroga-otorgada',
      datos: { folio: null, titulo: '', semestre, ...dicho },
      accionId: null,
      para: { enlacesDe: [quien.id] },
    },
    usuario.id,
    now,
  )
  return { id, dependencia, semestre }
}
