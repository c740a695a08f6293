import { createReadStream } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { pipeline } from 'node:stream/promises'

/** Milliseconds without a byte after which the scanner counts as down. */
const PATIENCE = 30_000

/** Each piece goes behind its length, four bytes, big-endian; a length of nothing ends them (clamd, INSTREAM). */
async function* enTrozos(source: AsyncIterable<Buffer>) {
  yield Buffer.from('zINSTREAM\0')
  for await (const chunk of source) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(chunk.length)
    yield Buffer.concat([length, chunk])
  }
  yield Buffer.alloc(4)
}

async function answerOf(socket: Socket): Promise<string> {
  let text = ''
  for await (const chunk of socket) {
    text += String(chunk)
    if (text.includes('\0')) break
  }
  return text.replace(/\0.*$/s, '').trim()
}

/**
 * Asks the clamd at `url` (tcp://host:port) about a file. True when something was found in it.
 * @throws when it cannot be reached, is silent, or does not say that the file is clean
 */
export async function preguntarAClamd(url: string, ruta: string): Promise<boolean> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) })
  socket.setTimeout(PATIENCE, () => socket.destroy(new Error('clamd is silent')))
  try {
    const answer = answerOf(socket)
    // It may answer before the end, and close: then the answer counts, not the broken pipe.
    const sent = pipeline(createReadStream(ruta), enTrozos, socket, { end: false })
    const text = await Promise.race([answer, sent.then(() => answer)]).catch(() => answer)
    if (text.endsWith(' FOUND')) return true
    if (text.endsWith(' OK')) return false
    throw new Error(`clamd: ${text || 'no answer'}`)
  } finally {
    socket.destroy()
  }
}
