import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { Refused, refusalSentences } from '@/lib/core/refusal'
import { preguntarAClamd } from './clamd'
import { escanear, escanerClamd } from './escaner'

const folder = mkdtempSync(path.join(tmpdir(), 'clamd-'))
const file = path.join(folder, 'file')
let server: Server | undefined
afterEach(() => server?.close())

/** Speaks INSTREAM as clamd does: reads the pieces to the end, and answers about them. */
async function clamd(answer: (bytes: Buffer) => string): Promise<string> {
  server = createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      const command = Buffer.from('zINSTREAM\0')
      if (!received.subarray(0, command.length).equals(command)) return socket.end('UNKNOWN\0')
      const pieces: Buffer[] = []
      for (let at = command.length; at + 4 <= received.length;) {
        const length = received.readUInt32BE(at)
        if (length === 0) return socket.end(`${answer(Buffer.concat(pieces))}\0`)
        if (at + 4 + length > received.length) return
        pieces.push(received.subarray(at + 4, at + 4 + length))
        at += 4 + length
      }
    })
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('clamd', () => {
  it('gets the whole file, and its word decides', async () => {
    const bytes = Buffer.alloc(300_000, 'evidencia')
    writeFileSync(file, bytes)
    const seen: Buffer[] = []
    const clean = await clamd((all) => (seen.push(all), 'stream: OK'))
    expect(await preguntarAClamd(clean, file)).toBe(false)
    expect(seen[0]).toEqual(bytes)
    server?.close()
    const found = await clamd(() => 'stream: Win.Test.EICAR_HDB-1 FOUND')
    expect(await preguntarAClamd(found, file)).toBe(true)
  })

  it('an error is no “clean”, and neither is nobody there', async () => {
    writeFileSync(file, 'x')
    const full = await clamd(() => 'INSTREAM size limit exceeded. ERROR')
    await expect(preguntarAClamd(full, file)).rejects.toThrow('size limit')
    const refused = await escanear(file, [escanerClamd('tcp://127.0.0.1:1')]).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(Refused)
    expect(refusalSentences((refused as Refused).refusal)[0]).toMatch(/El antivirus no respondió/)
    rmSync(folder, { recursive: true })
  })
})
