import { PgBoss } from 'pg-boss'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { devolverAccion } from './devolver'
import { prisma } from '@/lib/core/server/db'
import type { Enviar } from '@/lib/core/server/smtp'
import { abrirBuzones, rechazo, sinServidor } from '@/lib/core/server/smtp.fixture'
import { como, crearEnviada } from '@/prisma/seed/factories'
import { deliverAvisos } from '@/lib/aviso/server/deliver'
import { COLA, type AvisoJob } from '@/lib/aviso/server/jobs'

/** Later than all that these tests do. */
const now = new Date(Date.now() + 60_000)
const buzones = abrirBuzones()
const { messages } = buzones
let boss: PgBoss

/** The queue as the worker uses it. */
async function openBoss(): Promise<PgBoss> {
  const opened = new PgBoss({
    connectionString: process.env.DATABASE_URL,
    schema: 'pgboss',
    migrate: false,
    createSchema: false,
    schedule: false,
    supervise: false,
  })
  opened.on('error', () => undefined)
  await opened.start()
  return opened
}

beforeAll(async () => {
  boss = await openBoss()
})
afterAll(() => boss.stop({ graceful: false }))
beforeEach(() => prisma.$executeRaw`delete from pgboss.job where name = ${COLA}`)
afterEach(() => buzones.end())

/** Three acciones that wait for the Gabinete, of which nobody is owed a message any more. */
async function enviarTres() {
  const enviadas = [await crearEnviada(), await crearEnviada(), await crearEnviada()]
  await prisma.$executeRaw`delete from pgboss.job where name = ${COLA}`
  return enviadas
}

/** Returns them, whatever the mail server does; answers the avisos that are owed for it. */
async function devolver(enviadas: { accionId: string; version: number }[]): Promise<string[]> {
  const observaciones = [{ campo: 'titulo' as const, texto: 'Precise el título.' }]
  for (const { accionId, version } of enviadas) {
    const vista = { accionId, version, vence: '2027-01-08', observaciones }
    await como('coordinacion', devolverAccion, vista)
  }
  const avisos = await prisma.aviso.findMany({
    where: { tipo: 'accion-devuelta', accionId: { in: enviadas.map(({ accionId }) => accionId) } },
  })
  return avisos.map(({ id }) => id)
}

const devolverTres = async () => devolver(await enviarTres())

/** Takes every job that is due, as the worker does; what throws goes back to the queue. Answers how many did. */
async function trabajar(enviar: Enviar): Promise<number> {
  let failed = 0
  for (;;) {
    const jobs = await boss.fetch<AvisoJob>(COLA, { batchSize: 10 })
    if (jobs.length === 0) return failed
    for (const { id, data } of jobs) {
      try {
        await deliverAvisos(data, enviar, now)
        await boss.complete(COLA, id)
      } catch (error) {
        failed += 1
        await boss.fail(COLA, id, { why: String(error) })
      }
    }
  }
}

/** The pause before the next try, gone by. */
const pasaLaEspera = () => prisma.$executeRaw`
  update pgboss.job set start_after = now() where name = ${COLA} and state = 'retry'`

const ids = () =>
  messages.map((message) => /^Message-ID: <([^@>]+)@/m.exec(message)?.[1]).toSorted()

const averias: [string, () => Promise<Enviar>][] = [
  ['is down', async () => sinServidor()],
  [
    'refuses the connection for now',
    () => buzones.start({ onConnect: (_, done) => done(rechazo(421)) }),
  ],
  [
    'refuses the connection for good',
    () => buzones.start({ onConnect: (_, done) => done(rechazo(554)) }),
  ],
  [
    'puts the sender off',
    () => buzones.start({ onMailFrom: (_a, _s, done) => done(rechazo(450)) }),
  ],
  [
    'puts the message off',
    () =>
      buzones.start({
        onData: (stream, _, done) => {
          stream.resume()
          stream.on('end', () => done(rechazo(452)))
        },
      }),
  ],
  ['never says its first word', () => buzones.start({ onConnect: () => undefined }, 1)],
]

it.each(averias)(
  'a server that %s delays messages, stops no act, and sends none twice',
  async (_, averia) => {
    const [before, meanwhile] = [await enviarTres(), await enviarTres()]
    const owed = await devolver(before)
    const enviar = await averia()
    expect(await trabajar(enviar)).toBe(3)
    // What comes in meanwhile is owed as well.
    const more = await devolver(meanwhile)
    await pasaLaEspera()
    expect(messages).toEqual([])
    const sano = await buzones.start()
    expect(await trabajar(sano)).toBe(0)
    expect(ids()).toEqual([...owed, ...more].toSorted())
    // Looked at again, there is nothing left to do.
    for (const avisoId of owed) await deliverAvisos({ avisoId }, sano, now)
    expect(messages).toHaveLength(6)
  },
)

it('a slow server holds up its own message and nothing else', async () => {
  const [avisoId, other] = await devolverTres()
  let greet = () => undefined as void
  const connected = new Promise<void>((resolve) => {
    void buzones
      .start({
        onConnect: (_, done) => {
          greet = () => done()
          resolve()
        },
      })
      .then((lento) => (delivery = deliverAvisos({ avisoId: avisoId! }, lento, now)))
  })
  let delivery: Promise<void> = Promise.resolve()
  await connected
  // The act is done, and another message delivered, while that one waits for the server's first word.
  const more = await devolverTres()
  expect(more).toHaveLength(3)
  await deliverAvisos({ avisoId: other! }, await buzones.start(), now)
  expect(ids()).toEqual([other])
  greet()
  await delivery
  expect(ids()).toEqual([avisoId, other].toSorted())
})

it('a process that ends in the middle leaves its message to the next one', async () => {
  const owed = await devolverTres()
  // Taken from the queue by a process that then dies without a word.
  const taken = await boss.fetch<AvisoJob>(COLA, { batchSize: 10 })
  expect(taken).toHaveLength(3)
  const sano = await buzones.start()
  await deliverAvisos(taken[0]!.data, sano, now)
  await prisma.$executeRaw`
    update pgboss.job set started_on = now() - interval '1 day' where name = ${COLA} and state = 'active'`
  await boss.stop({ graceful: false })
  boss = await openBoss()
  await boss.supervise(COLA)
  await pasaLaEspera()
  expect(await trabajar(sano)).toBe(0)
  expect(ids()).toEqual(owed.toSorted())
})

it('a message taken just before the process ended is known by its Message-ID when it comes again', async () => {
  const [avisoId] = await devolverTres()
  const sano = await buzones.start()
  const cut: Enviar = async (mensaje) => {
    await sano(mensaje)
    throw new Error('killed before it could be written down')
  }
  await expect(deliverAvisos({ avisoId: avisoId! }, cut, now)).rejects.toThrow(/killed/)
  await deliverAvisos({ avisoId: avisoId! }, sano, now)
  expect(ids()).toEqual([avisoId, avisoId])
})

it('refused for good and mended, it goes out once', async () => {
  const [avisoId] = await devolverTres()
  const refusing = await buzones.start({ onRcptTo: (_a, _s, done) => done(rechazo(550)) })
  await trabajar(refusing)
  expect(await prisma.aviso.count({ where: { id: avisoId, rechazo: { not: null } } })).toBe(1)
  expect(await trabajar(refusing)).toBe(0)
  expect(messages).toEqual([])
})
