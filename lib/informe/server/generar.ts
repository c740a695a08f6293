import { z } from 'zod'
import { recordSuceso } from '@/lib/bitacora/server/record'
import type { Tx } from '@/lib/core/server/db'
import type { Queue } from '@/lib/core/server/queues'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { FORMAS, type Forma } from '../formato'
import { canInforme } from '../policy'
import { impresas } from './collect'
import { sendTarea } from './enviar-tarea'
import { isExportable } from './exportar'

export const COLA: Queue = 'informes'

/** What the job carries: everything else is in its row. */
export type InformeJob = { generacionId: string }

export const generarSchema = z.object({
  semestre: z.string().regex(/^\d{4}-[12]$/),
  formato: z.enum(FORMAS).default('pdf'),
  /** A PDF all the same, where some letter cannot be printed. */
  sinComprobar: z
    .literal(['', '1'])
    .default('')
    .transform((value) => value === '1'),
})

/** After this long without an end (milliseconds), a generación is given up and another may begin. */
export const ABANDONO = 30 * 60_000

const NADA =
  'Todavía no hay acciones aprobadas en este semestre. Apruebe al menos una y vuelva a generar el informe.'

/**
 * Asks for the informe of a semestre in one formato: the row that is watched, its suceso and its job, all or nothing.
 * While one is on its way, the same is given back: pressing twice makes one book.
 * @throws Refused `not_found` (also for who may not generate), or `issues` when nothing is approved
 */
export async function generarInforme(
  { semestre: clave, formato, sinComprobar }: z.output<typeof generarSchema>,
  { tx, usuario, now }: Contexto,
): Promise<{ id: string; semestre: string }> {
  if (!canInforme(usuario, 'generar')) return refuse('forbidden')
  if (!isExportable(formato)) {
    return refuseWith({ campo: 'formato', mensaje: 'Ese formato no está disponible.' })
  }
  const semestreId = await lockSemestre(tx, clave)
  const accesible = !sinComprobar || formato !== 'pdf'
  const running = await findEnMarcha(tx, { semestreId, formato, accesible }, now)
  if (running) return { ...running, semestre: clave }
  if ((await tx.accion.count({ where: impresas(semestreId) })) === 0) {
    return refuseWith({ campo: 'semestre', mensaje: NADA })
  }
  const asked = { etapa: 'en_cola', solicitadaPorId: usuario.id, solicitadaEn: now }
  const { id } = await tx.generacion.create({
    data: { semestreId, formato, accesible, ...asked },
    select: { id: true },
  })
  const datos = { generacionId: id, formato }
  await recordSuceso(tx, usuario, { tipo: 'informe.generar', semestreId, datos }, now)
  await sendTarea(tx, COLA, { generacionId: id } satisfies InformeJob)
  return { id, semestre: clave }
}

type Pedido = { semestreId: string; formato: Forma; accesible: boolean }

/** One that makes the same and is still on its way. */
export function findEnMarcha(tx: Tx, pedido: Pedido, now: Date): Promise<{ id: string } | null> {
  return tx.generacion.findFirst({
    where: {
      ...pedido,
      estado: { in: ['en_cola', 'en_curso'] },
      solicitadaEn: { gt: new Date(now.getTime() - ABANDONO) },
    },
    select: { id: true },
  })
}

/** Two people who press at once wait for each other here. */
async function lockSemestre(tx: Tx, clave: string): Promise<string> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from semestre where clave = ${clave} for no key update`
  return rows[0]?.id ?? refuse('not_found')
}
