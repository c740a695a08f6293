import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { S3mini } from 's3mini'
import type { Storage } from './storage'
import { checkName } from './storage-name'

export type S3Config = {
  endpoint: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
}

/** Milliseconds after which a request is given up. */
const PATIENCE = 60_000
const PAGE = 1000

/** Objects of one bucket, addressed by path (`https://host/bucket/name`), in any service that speaks S3. */
export function s3Storage({ endpoint, bucket, ...config }: S3Config): Storage {
  const s3 = new S3mini({
    ...config,
    endpoint: `${endpoint.replace(/\/+$/, '')}/${bucket}`,
    requestAbortTimeout: PATIENCE,
  })
  return {
    async put(name, from) {
      const bytes = await readFile(from)
      // Signed with the rest: the service refuses bytes that changed on the way.
      const hash = createHash('sha256').update(bytes).digest('hex')
      await s3.putObject(checkName(name), bytes, 'application/octet-stream', undefined, {
        'x-amz-content-sha256': hash,
      })
    },
    async get(name) {
      const response = await s3.getObjectResponse(checkName(name))
      return response?.body ? Readable.fromWeb(response.body as ReadableStream) : null
    },
    async remove(name) {
      await s3.deleteObject(checkName(name))
    },
    async *list() {
      let token: string | undefined
      do {
        const page = await s3.listObjectsPaged('/', '', PAGE, token)
        for (const { Key, LastModified } of page?.objects ?? []) {
          if (/^[0-9a-f]{32}(-m)?$/.test(Key)) yield { name: Key, en: new Date(LastModified) }
        }
        token = page?.nextContinuationToken
      } while (token)
    },
  }
}
