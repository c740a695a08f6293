import { fromPrisma, PgBoss } from 'pg-boss'
import { z } from 'zod'
import { recordSuceso } from '@/lib/bitacora/server/record'
import type { Tx } from '@/lib/core/server/db'
import type { Queue } from '@/lib/core/server/queues'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { canInforme } from '../policy'
import { impresas } from './collect'

export const COLA: Queue = 'informes'

/** What the job carries: everything else is in its row. */
export type InformeJob = { generacionId: string }

export const generarSchema = z.object({ semestre: z.string().regex(/^\d{4}-[12]$/) })

/** After this long without an end (milliseconds), a generación is given up and another may begin. */
export const ABANDONO = 15 * 60_000

const NADA =
  'Todavía no hay acciones aprobadas en este semestre. Apruebe al menos una y vuelva a generar el informe.'

/**
 * Asks for the informe of a semestre: the row that is watched, its suceso and its job, all or nothing. While one is
 * on its way, the same is given back: pressing twice makes one book.
 * @throws Refused `not_found` (also for who may not generate), or `issues` when nothing is approved
 */
export async function generarInforme(
  { semestre: clave }: z.output<typeof generarSchema>,
  { tx, usuario, now }: Contexto,
): Promise<{ id: string; semestre: string }> {
  if (!canInforme(usuario, 'generar')) return refuse('forbidden')
  const semestreId = await lockSemestre(tx, clave)
  const running = await tx.generacion.findFirst({
    where: {
      semestreId,
      estado: { in: ['en_cola', 'en_curso'] },
      solicitadaEn: { gt: new Date(now.getTime() - ABANDONO) },
    },
    select: { id: true },
  })
  if (running) return { ...running, semestre: clave }
  if ((await tx.accion.count({ where: impresas(semestreId) })) === 0) {
    return refuseWith({ campo: 'semestre', mensaje: NADA })
  }
  const { id } = await tx.generacion.create({
    data: { semestreId, etapa: 'en_cola', solicitadaPorId: usuario.id, solicitadaEn: now },
    select: { id: true },
  })
  const datos = { generacionId: id, formato: 'pdf' }
  await recordSuceso(tx, usuario, { tipo: 'informe.generar', semestreId, datos }, now)
  await sendJob(tx, { generacionId: id })
  return { id, semestre: clave }
}

/** Two people who press at once wait for each other here. */
async function lockSemestre(tx: Tx, clave: string): Promise<string> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from semestre where clave = ${clave} for no key update`
  return rows[0]?.id ?? refuse('not_found')
}

/** In the same transaction: a job is there exactly when its row is. The queue's heartbeat tells a killed worker from a slow one. */
async function sendJob(tx: Tx, job: InformeJob): Promise<void> {
  const db = fromPrisma(tx)
  const boss = new PgBoss({ db, schema: 'pgboss' })
  await boss.send(COLA, job, { db })
}
