import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { encode } from 'next-auth/jwt'
import { copyTemplate } from '@/bin/test/copy'
import { openTemplate } from '@/bin/test/template'
import { administer } from '@/bin/scratch'
import { median, report } from './report'
import { startServers } from './servers'

/**
 * Times an autosave request against a bare one, which parses the same form in another Next application (bare/) and updates
 * one row of the same table: over HTTP, each from its own built server, on connections that stay open. Then the same
 * without HTTP: session, schema and command in its transaction, against one bare update in a transaction. All in a copy
 * of the tests' database that is dropped afterwards.
 */

const WARM_UP = 100
const ROUNDS = 300
const MARK = 2

const SECRET = 'a-secret-only-for-tests-of-32-characters'
const descripcion = 'La delegación conoció los programas de la ciudad. '.repeat(40)
const fields = {
  semestre: '2026-2',
  titulo: 'Demostración: banco de pruebas',
  fechas: '20 al 22 de julio y 17 al 19 de agosto',
  parte: '1',
  eje: '0',
  tipo: 'taller_curso',
  modalidad: 'virtual',
  responsable: 'semovi',
  participantes: '',
  contrapartes: '',
  paises: '',
  ciudades: '',
  redes: '',
  lugar: '',
  evidencia: '',
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** Posts a form as a page of ours does; answers what came back and the milliseconds until all of it was there. */
async function post(url: string, form: Record<string, string>, cookie: string) {
  const data = new FormData()
  for (const [name, value] of Object.entries(form)) data.set(name, value)
  const encoded = new Response(data)
  const body = Buffer.from(await encoded.arrayBuffer())
  const headers = {
    'Content-Type': encoded.headers.get('content-type') ?? '',
    'Content-Length': body.length,
    'Sec-Fetch-Site': 'same-origin',
    Cookie: cookie,
  }
  const begun = performance.now()
  const text = await new Promise<string>((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      let received = ''
      response.setEncoding('utf8').on('data', (part: string) => (received += part))
      response.on('end', () => resolve(received))
    })
    sent.on('error', reject).end(body)
  })
  return { ms: performance.now() - begun, text }
}

type Timed = (round: number) => Promise<number>

/** Medians, taken in turns, so that a busy moment of the machine weighs on both. */
async function compare(autosave: Timed, bare: Timed) {
  const autosaves: number[] = []
  const bares: number[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const pair = [await autosave(round), await bare(round)] as const
    if (round < WARM_UP) continue
    autosaves.push(pair[0])
    bares.push(pair[1])
  }
  const [ours, least] = [median(autosaves), median(bares)]
  const figures = `autosave ${ours.toFixed(2)} ms, bare ${least.toFixed(2)} ms, medians of ${ROUNDS}`
  return { ratio: ours / least, figures }
}

/** A signed-in enlace, a draft of theirs, and the form of its next autosave; the server knows the version it expects. */
async function openDraft() {
  const { enTransaccion, prisma } = await import('@/lib/core/server/db')
  const { abrirSesion } = await import('@/lib/usuario/server/session-row')
  const { crearBorrador } = await import('@/prisma/seed/factories')
  const correo = 'enlace.semovi@demo.cdmx'
  const usuario = await prisma.usuario.findUniqueOrThrow({ where: { correo } })
  const sesionId = await enTransaccion((tx) => abrirSesion(tx, usuario, 'bench', new Date()))
  const draft = await crearBorrador({ descripcion })
  const token = await encode({ token: { sub: usuario.id, sid: sesionId }, secret: SECRET })
  const form = (version: number, round: number) => ({
    ...fields,
    accionId: draft.accionId,
    de: usuario.id,
    version: String(version),
    envio: randomUUID(),
    descripcion: `${descripcion}${round}`,
  })
  return { ...draft, sesionId, form, cookie: `sesion=${token}` }
}
type Draft = Awaited<ReturnType<typeof openDraft>>

async function overHttp({ form, cookie, ...draft }: Draft): Promise<void> {
  const servers = await startServers()
  let { version } = draft
  const autosave = async (round: number) => {
    const url = `${servers.ours}/api/acciones/autoguardado`
    const { ms, text } = await post(url, form(version, round), cookie)
    const { data } = JSON.parse(text) as { data?: { version: number } }
    if (!data) throw new Error(`not saved: ${text}`)
    version = data.version
    return ms
  }
  const bare = async (round: number) => {
    const { ms, text } = await post(servers.bare, form(version, -round), cookie)
    if (!text.includes(draft.accionId)) throw new Error(`not updated: ${text}`)
    return ms
  }
  try {
    const { ratio, figures } = await compare(autosave, bare)
    report('autosave request against a bare request (ratio)', ratio, MARK)
    console.log(`  ${figures}`)
  } finally {
    await servers.stop()
  }
}

async function inProcess({ form, sesionId }: Draft): Promise<void> {
  const { enTransaccion, prisma } = await import('@/lib/core/server/db')
  const { findUsuarioDeSesion } = await import('@/lib/usuario/server/session-row')
  const { autoguardadoSchema } = await import('@/lib/accion/autoguardado')
  const { autoguardarAccion } = await import('@/lib/accion/server/autoguardar')
  const id = form(0, 0).accionId
  const { version: first } = await prisma.accion.findUniqueOrThrow({ where: { id } })
  let version = first
  const autosave = async (round: number) => {
    const values = form(version, round)
    const begun = performance.now()
    const usuario = await findUsuarioDeSesion(sesionId, new Date())
    if (!usuario) throw new Error('no session')
    const input = autoguardadoSchema.parse(values)
    const now = new Date()
    const saved = await enTransaccion((tx) => autoguardarAccion(input, { tx, usuario, now }))
    version = saved.version
    return performance.now() - begun
  }
  const bare = async (round: number) => {
    const data = { descripcion: `${descripcion}${-round}` }
    const begun = performance.now()
    await enTransaccion((tx) => tx.accion.update({ where: { id }, data, select: { id: true } }))
    return performance.now() - begun
  }
  const { ratio, figures } = await compare(autosave, bare)
  console.log(`without HTTP, which has no mark: ${ratio.toFixed(2)}\n  ${figures}`)
  await prisma.$disconnect()
}

const { embedded, template } = await openTemplate()
const copy = await copyTemplate(
  embedded.adminUrl,
  embedded.url,
  embedded.ownerUrl,
  template,
  'bench',
)
try {
  Object.assign(process.env, { DATABASE_URL: copy.url, NEXTAUTH_SECRET: SECRET, DEMO: '1' })
  const draft = await openDraft()
  await overHttp(draft)
  await inProcess(draft)
} finally {
  await administer(embedded.adminUrl, `drop database if exists ${copy.name} with (force)`)
  await embedded.release()
}
process.exit(0)
