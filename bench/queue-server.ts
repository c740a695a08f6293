import { Agent, request } from 'node:http'
import { encode } from 'next-auth/jwt'
import { copyTemplate } from '@/bin/test/copy'
import type { openTemplate } from '@/bin/test/template'
import { withDatabase } from '@/bin/scratch'
import { fillQueue } from './queue-data'
import { startOurs } from './servers'

type Embedded = Awaited<ReturnType<typeof openTemplate>>['embedded']

export const SECRET = 'a-secret-only-for-tests-of-32-characters'
const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** Gets a page whole; milliseconds until all of it was there. */
export async function get(url: string, cookie: string): Promise<{ ms: number; text: string }> {
  const begun = performance.now()
  const text = await new Promise<string>((resolve, reject) => {
    request(url, { agent, headers: { Cookie: cookie, Accept: 'text/html' } }, (response) => {
      let received = ''
      response.setEncoding('utf8').on('data', (part: string) => (received += part))
      response.on('end', () =>
        response.statusCode === 200 ? resolve(received) : reject(new Error(received.slice(0, 200))),
      )
    })
      .on('error', reject)
      .end()
  })
  return { ms: performance.now() - begun, text }
}

/** A server of ours over a copy with so many acciones, and a coordinador signed in there. */
export async function open(embedded: Embedded, template: string, acciones: number) {
  const copy = await copyTemplate(
    embedded.adminUrl,
    embedded.url,
    embedded.ownerUrl,
    template,
    `bench${acciones}`,
  )
  await fillQueue(withDatabase(embedded.adminUrl, copy.name), acciones)
  process.env.DATABASE_URL = copy.url
  const pg = (await import('pg')).default
  const client = new pg.Client({ connectionString: copy.url })
  await client.connect()
  const { rows } = await client.query<{ sub: string; sid: string }>(
    `insert into sesion (id, usuario_id, creada_en, vista_en, expira_en)
     select gen_random_uuid(), id, now(), now(), now() + interval '10 hours' from usuario
     where correo = 'coordinacion@demo.cdmx' returning usuario_id as sub, id as sid`,
  )
  await client.end()
  const cookie = `sesion=${await encode({ token: { ...rows[0] }, secret: SECRET })}`
  return { name: copy.name, cookie, server: await startOurs() }
}
