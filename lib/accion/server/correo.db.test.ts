import { PgBoss } from 'pg-boss'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { devolverAccion } from './devolver'
import { prisma } from '@/lib/core/server/db'
import { abrirBuzones, rechazo, sinServidor } from '@/lib/core/server/smtp.fixture'
import { refuse } from '@/lib/core/refusal'
import { como, crearEnviada } from '@/prisma/seed/factories'
import { proximoResumen } from '@/lib/aviso/entrega'
import { deliverAvisos } from '@/lib/aviso/server/deliver'
import { COLA, type AvisoJob } from '@/lib/aviso/server/jobs'

/** Later than all that these tests do. */
const now = new Date(Date.now() + 60_000)
const buzones = abrirBuzones()
const { messages, start: startSmtp } = buzones

beforeEach(() => prisma.$executeRaw`delete from pgboss.job where name = ${COLA}`)
afterEach(() => buzones.end())

const devolver = (vista: { accionId: string; version: number }) =>
  como('coordinacion', devolverAccion, {
    ...vista,
    vence: '2027-01-08',
    observaciones: [{ campo: 'titulo' as const, texto: 'Precise el título.' }],
  })

/** The aviso of a return, and the job that was written with it. */
async function devueltaConAviso() {
  const enviada = await crearEnviada()
  await prisma.$executeRaw`delete from pgboss.job where name = ${COLA}`
  await devolver(enviada)
  const aviso = await prisma.aviso.findFirstOrThrow({
    where: { accionId: enviada.accionId, tipo: 'accion-devuelta' },
  })
  return { aviso, jobs: await listJobs() }
}

const listJobs = () => prisma.$queryRaw<{ data: AvisoJob; start_after: Date }[]>`
  select data, start_after from pgboss.job where name = ${COLA}`

const findAviso = (id: string) => prisma.aviso.findUniqueOrThrow({ where: { id } })

it('delivers an aviso by the job of its own transaction, and only once', async () => {
  const { aviso, jobs } = await devueltaConAviso()
  expect(jobs.map(({ data }) => data)).toEqual([{ avisoId: aviso.id }])
  const enviar = await startSmtp()
  await deliverAvisos(jobs[0]!.data, enviar, now)
  await deliverAvisos(jobs[0]!.data, enviar, now)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain('To: enlace.semovi@demo.cdmx')
  expect(messages[0]).toContain(`Message-ID: <${aviso.id}@ejemplo.mx>`)
  expect(messages[0]).toContain('Subject: =?UTF-8?Q?Acci=C3=B3n_devuelta')
  expect(await findAviso(aviso.id)).toMatchObject({ entregadoEn: now, intentos: 1, rechazo: null })
})

it('writes neither aviso nor job when the act is undone', async () => {
  const enviada = await crearEnviada()
  await prisma.$executeRaw`delete from pgboss.job where name = ${COLA}`
  const undone = como(
    'coordinacion',
    async (_input: null, contexto) => {
      const observaciones = [{ campo: 'titulo' as const, texto: 'Precise el título.' }]
      const { accionId, version } = enviada
      await devolverAccion({ accionId, version, vence: '2027-01-08', observaciones }, contexto)
      return refuse('forbidden')
    },
    null,
  )
  await expect(undone).rejects.toThrow()
  expect(await listJobs()).toEqual([])
})

it('goes on owing it while the server is down, and delivers it when it is back', async () => {
  const { aviso, jobs } = await devueltaConAviso()
  const down = sinServidor()
  await expect(deliverAvisos(jobs[0]!.data, down, now)).rejects.toThrow(/ECONNREFUSED/)
  expect(await findAviso(aviso.id)).toMatchObject({ entregadoEn: null, intentos: 1 })
  await deliverAvisos(jobs[0]!.data, await startSmtp(), now)
  expect(messages).toHaveLength(1)
})

it('tries again what the server puts off, and never what it refuses for good', async () => {
  const { aviso, jobs } = await devueltaConAviso()
  const refusing = (responseCode: number) =>
    startSmtp({
      onRcptTo: (_address, _session, done) => done(rechazo(responseCode)),
    })
  await expect(deliverAvisos(jobs[0]!.data, await refusing(451), now)).rejects.toThrow()
  await deliverAvisos(jobs[0]!.data, await refusing(550), now)
  expect((await findAviso(aviso.id)).rechazo).toMatch(/550/)
  await deliverAvisos(jobs[0]!.data, await startSmtp(), now)
  expect(messages).toEqual([])
})

it('sends one summary a day to who chose it, of everything still owed', async () => {
  const usuario = { correo: 'enlace.semovi@demo.cdmx' }
  const { id } = await prisma.usuario.update({
    where: usuario,
    data: { entrega: 'resumen_diario' },
  })
  const sent = [await crearEnviada(), await crearEnviada()]
  await prisma.aviso.deleteMany({ where: { usuario } })
  await prisma.$executeRaw`delete from pgboss.job where name = ${COLA}`
  for (const vista of sent) await devolver(vista)
  const jobs = await listJobs()
  expect(jobs[0]!.data).toEqual({ resumenDe: id })
  const due = jobs[0]!.start_after
  expect(proximoResumen(new Date(due.getTime() - 1))).toEqual(due)
  const enviar = await startSmtp()
  // All at once, as the worker takes what falls due at the same instant.
  await Promise.all(jobs.map(({ data }) => deliverAvisos(data, enviar, now)))
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain('Subject: Resumen: 2 avisos')
  await prisma.usuario.update({ where: usuario, data: { entrega: 'al_momento' } })
})

it('does not send old news once a mail server is there', async () => {
  const { jobs } = await devueltaConAviso()
  const late = new Date(now.getTime() + 5 * 24 * 60 * 60_000)
  await deliverAvisos(jobs[0]!.data, await startSmtp(), late)
  expect(messages).toEqual([])
})

it('tells nothing to who may no longer enter', async () => {
  const { jobs, aviso } = await devueltaConAviso()
  await prisma.usuario.update({ where: { id: aviso.usuarioId! }, data: { activo: false } })
  await deliverAvisos(jobs[0]!.data, await startSmtp(), now)
  await prisma.usuario.update({ where: { id: aviso.usuarioId! }, data: { activo: true } })
  expect(messages).toEqual([])
})

it('is taken by a worker through the queue itself', async () => {
  const { aviso } = await devueltaConAviso()
  const enviar = await startSmtp()
  const boss = new PgBoss({
    connectionString: process.env.DATABASE_URL,
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: false,
  })
  boss.on('error', () => undefined)
  await boss.start()
  const [job] = await boss.fetch<AvisoJob>(COLA)
  await deliverAvisos(job!.data, enviar, now)
  await boss.complete(COLA, job!.id)
  await boss.stop({ graceful: false })
  expect(job!.data).toEqual({ avisoId: aviso.id })
  expect(messages).toHaveLength(1)
})
