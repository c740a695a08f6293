import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import S3rver from '@20minutes/s3rver'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Storage } from './storage'
import { diskStorage } from './storage-disk'
import { s3Storage } from './storage-s3'

const folder = mkdtempSync(path.join(tmpdir(), 'storage-'))
const file = path.join(folder, 'file')
const bytes = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251))
const name = 'a'.repeat(32)
const server = new S3rver({
  address: '127.0.0.1',
  port: 0,
  silent: true,
  directory: path.join(folder, 's3'),
  configureBuckets: [{ name: 'evidencia' }],
})
let port = 0
beforeAll(async () => {
  writeFileSync(file, bytes)
  port = (await server.run()).port
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const s3 = (secretAccessKey: string) =>
  s3Storage({
    endpoint: `http://127.0.0.1:${port}/`,
    bucket: 'evidencia',
    region: 'us-east-1',
    accessKeyId: 'S3RVER',
    secretAccessKey,
  })

const namesIn = async (storage: Storage) => {
  const names: string[] = []
  for await (const entry of storage.list()) {
    expect(Math.abs(Date.now() - entry.en.getTime())).toBeLessThan(3600_000)
    names.push(entry.name)
  }
  return names.sort()
}

describe.each([
  ['the disk', () => diskStorage(path.join(folder, 'disk'))],
  ['a server that speaks S3', () => s3('S3RVER')],
])('on %s', (_, open) => {
  it('what is put is got back, listed and removed, and removing again is nothing', async () => {
    const storage = open()
    expect(await namesIn(storage)).toEqual([])
    await storage.put(name, file)
    await storage.put(`${name}-m`, file)
    expect(await buffer((await storage.get(name))!)).toEqual(bytes)
    expect(await namesIn(storage)).toEqual([name, `${name}-m`])
    await storage.remove(name)
    await storage.remove(name)
    expect(await storage.get(name)).toBeNull()
    expect(await namesIn(storage)).toEqual([`${name}-m`])
  })

  it('no name from outside is a path', async () => {
    for (const outside of ['../../etc/passwd', '/etc/passwd', 'a.pdf', '', `${name}\0`]) {
      await expect((async () => open().get(outside))()).rejects.toThrow('not a storage name')
    }
  })
})

describe('a server that speaks S3', () => {
  it('takes nothing that is not signed with the right key', async () => {
    await expect(s3('another').put(name, file)).rejects.toThrow(/403|Signature/)
  })
})
