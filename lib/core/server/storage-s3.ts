import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import type { Storage } from './storage'
import { checkName, isName } from './storage-name'

export type S3Config = {
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** Milliseconds after which a request is given up, and how often one that failed is tried again. */
const PATIENCE = 60_000
const RETRIES = 2

type Request = { method: 'GET' | 'PUT' | 'DELETE'; body?: Uint8Array<ArrayBuffer>; sha256?: string }

function bucketAt({ endpoint, bucket, region, ...keys }: S3Config) {
  const client = new AwsClient({ ...keys, region, service: 's3', retries: RETRIES })
  const root = `${endpoint.replace(/\/+$/, '')}/${bucket}`
  /** null for what is not there. */
  return async (path: string, { method, body, sha256 }: Request): Promise<Response | null> => {
    const response = await client.fetch(root + path, {
      method,
      body,
      // Signed with the rest: the service refuses bytes that changed on the way.
      headers: sha256 ? { 'X-Amz-Content-Sha256': sha256 } : undefined,
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (response.ok) return response
    await response.body?.cancel()
    if (response.status === 404 && path.startsWith('/')) return null
    throw new Error(`S3: ${method} ${response.status}`)
  }
}

/** Names and times of a page of a listing, and where the next begins. Our names need no unescaping. */
function leerPagina(xml: string) {
  const entries = [...xml.matchAll(/<Contents>(.*?)<\/Contents>/gs)].map(([, inside = '']) => ({
    name: /<Key>([^<]*)<\/Key>/.exec(inside)?.[1] ?? '',
    en: new Date(/<LastModified>([^<]*)<\/LastModified>/.exec(inside)?.[1] ?? Number.NaN),
  }))
  const next = /<NextContinuationToken>([^<]*)<\/NextContinuationToken>/.exec(xml)?.[1]
  return { entries: entries.filter(({ name }) => isName(name)), next }
}

/** Objects of one bucket, addressed by path (`https://host/bucket/name`), in any service that speaks S3. */
export function s3Storage(config: S3Config): Storage {
  const ask = bucketAt(config)
  return {
    async put(name, from) {
      const body = new Uint8Array(await readFile(from))
      const sha256 = createHash('sha256').update(body).digest('hex')
      const done = await ask(`/${checkName(name)}`, { method: 'PUT', body, sha256 })
      if (!done) throw new Error('S3: there is no such bucket')
      await done.body?.cancel()
    },
    async get(name) {
      const found = await ask(`/${checkName(name)}`, { method: 'GET' })
      return found?.body ? Readable.fromWeb(found.body as ReadableStream) : null
    },
    async remove(name) {
      const done = await ask(`/${checkName(name)}`, { method: 'DELETE' })
      await done?.body?.cancel()
    },
    async *list() {
      for (let token: string | undefined = ''; token !== undefined;) {
        const from: string = token && `&continuation-token=${encodeURIComponent(token)}`
        const page = await ask(`?list-type=2${from}`, { method: 'GET' })
        const { entries, next } = leerPagina((await page?.text()) ?? '')
        yield* entries
        token = next
      }
    },
  }
}
