import os from 'node:os'
import { PgBoss, type JobWithMetadata } from 'pg-boss'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { env } from '@/lib/core/server/env'
import { aceptarVencidas } from '@/lib/accion/server/silencio'
import { log } from '@/lib/core/server/log'
import { storage } from '@/lib/core/server/storage'
import { barrerEvidencia } from '@/lib/evidencia/server/barrer'
import { buildGeneracion, failAbandoned, failGeneracion } from '@/lib/informe/server/build'
import { colaWidth } from '@/lib/informe/server/cola-de-libros'
import { COLA as EDICIONES, type EdicionJob } from '@/lib/informe/server/cola-de-ediciones'
import { fallarTarea, trabajarEdicion } from '@/lib/informe/server/trabajar-edicion'
import { COLA, type InformeJob } from '@/lib/informe/server/generar'
import { podarBorradores } from '@/lib/informe/server/podar'
import { TypesetStopped } from '@/lib/informe/server/typeset-process'
import { COLA as AVISOS, type AvisoJob } from '@/lib/aviso/server/jobs'
import { deliverAvisos } from '@/lib/aviso/server/deliver'
import { smtpDeLaCasa } from '@/lib/core/server/smtp'
import { enviarRecordatoriosDelDia } from '@/lib/accion/server/recordatorios-del-dia'
import { tocaRecordar } from '@/lib/aviso/entrega'

/** Background jobs, in a process of their own beside the server: as many books at a time as INFORME_COLA says, a few messages. */

const FALLO =
  'No se pudo generar el documento. Vuelva a intentarlo; si se repite, avise a quien administra.'

try {
  // Whoever waits for a page comes first; the processes that books are made in are begun with the same.
  os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL)
} catch {
  // Where priorities are not ours to set, it works at the usual one.
}

/** Queues and tables were made by the owner (bin/migrate.ts): here they are only used. */
const boss = new PgBoss({
  connectionString: process.env.DATABASE_URL,
  schema: 'pgboss',
  max: 2 + colaWidth(),
  migrate: false,
  createSchema: false,
  schedule: false,
  reindex: false,
  monitorVacuum: false,
  superviseIntervalSeconds: 5,
  monitorIntervalSeconds: 5,
})
boss.on('error', (error) => log.error({ error: error.message }, 'cola de tareas'))

async function workOn(job: JobWithMetadata<InformeJob>): Promise<void> {
  const { generacionId } = job.data
  try {
    await buildGeneracion(generacionId, job.signal)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    log.error({ generacionId, intento: job.retryCount + 1, why }, 'informe sin terminar')
    if (job.retryCount >= job.retryLimit) {
      const told = error instanceof TypesetStopped ? `${error.message} ${FALLO}` : FALLO
      await failGeneracion(generacionId, told, new Date())
    }
    throw error
  }
}

const FALLO_DE_EDICION =
  'El trabajo se interrumpió varias veces. Pídalo otra vez; si se repite, avise a quien opera el sistema.'

async function workOnEdicion(job: JobWithMetadata<EdicionJob>): Promise<void> {
  const { edicionId } = job.data
  try {
    await trabajarEdicion(edicionId, job.signal)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    log.error({ edicionId, intento: job.retryCount + 1, why }, 'edición sin terminar')
    if (job.retryCount >= job.retryLimit) await fallarTarea(edicionId, FALLO_DE_EDICION, new Date())
    throw error
  }
}

const sweep = () =>
  failAbandoned(new Date()).catch((error: Error) => log.error({ why: error.message }, 'limpieza'))

const HORA = 3600_000

const pruneDrafts = () =>
  podarBorradores(storage(), new Date()).then(
    (removed) => removed > 0 && log.info({ removed }, 'borradores viejos quitados'),
    (error: Error) => log.error({ why: error.message }, 'limpieza de borradores'),
  )

const sweepFiles = () =>
  barrerEvidencia(storage(), new Date()).then(
    (removed) => removed > 0 && log.info({ removed }, 'archivos sueltos quitados'),
    (error: Error) => log.error({ why: error.message }, 'limpieza de archivos'),
  )

/** Looked for every minute, done once a day: also when the worker was not there at nine. */
async function recordar(): Promise<void> {
  const now = new Date()
  if (!env().RECORDATORIOS || !tocaRecordar(now)) return
  try {
    const enviados = await enTransaccion((tx) => enviarRecordatoriosDelDia(tx, now), 60_000)
    if (enviados > 0) log.info({ enviados }, 'recordatorios del día')
  } catch (error) {
    log.error({ why: error instanceof Error ? error.message : String(error) }, 'recordatorios')
  }
}
/** A last day is over at midnight in the city: nobody minds that it is noticed some minutes later. */
const acceptBySilence = () =>
  aceptarVencidas(new Date(), (accionId, error) =>
    log.error({ accionId, why: String(error) }, 'redacción sin aceptar por silencio'),
  ).then(
    (accepted) => accepted > 0 && log.info({ accepted }, 'redacciones aceptadas por silencio'),
    (error: Error) => log.error({ why: error.message }, 'redacciones por silencio'),
  )

async function end(): Promise<void> {
  // Under the eight seconds after which the launcher forces it; a job cut short is tried again.
  await boss.stop({ graceful: true, timeout: 6000 })
  await prisma.$disconnect()
  process.exit(0)
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
  process.once(signal, () => void end())

await boss.start()
await sweep()
setInterval(sweep, 60_000).unref()
void sweepFiles()
setInterval(sweepFiles, HORA).unref()
void pruneDrafts()
setInterval(pruneDrafts, 24 * HORA).unref()
void recordar()
setInterval(recordar, 60_000).unref()
void acceptBySilence()
setInterval(acceptBySilence, HORA / 12).unref()
const options = { includeMetadata: true, pollingIntervalSeconds: 0.5 } as const
const libros = { ...options, localConcurrency: colaWidth() } as const
await boss.work<InformeJob, void, typeof libros>(COLA, libros, async (jobs) => {
  for (const job of jobs) await workOn(job)
})
await boss.work<EdicionJob, void, typeof options>(EDICIONES, options, async (jobs) => {
  for (const job of jobs) await workOnEdicion(job)
})
const enviar = smtpDeLaCasa()
// A slow mail server holds up a few messages and no book. Without one, avisos stay on the desks only.
const avisos = { ...options, localConcurrency: 4 } as const
await boss.work<AvisoJob, void, typeof avisos>(AVISOS, avisos, async (jobs) => {
  for (const { data, retryCount } of jobs) {
    if (!enviar) continue
    await deliverAvisos(data, enviar, new Date()).catch((error: Error) => {
      log.warn({ ...data, intento: retryCount + 1, why: error.message }, 'correo sin entregar')
      throw error
    })
  }
})
log.info('tareas en marcha')
