import type { ChildProcess } from 'node:child_process'
import os from 'node:os'
import type { Pages, PagesJob } from '../typeset/pages.mjs'
import type { Proof, ProofJob } from '../typeset/typesetter.mjs'
import { createQueue } from './queue'
import { end, forkWorker, TypesetRefused, TypesetStopped, withLimit } from './typeset-process'

type Letter = { acuse: string } | { paquete: string }
type Request = { proof: ProofJob } | { pages: PagesJob } | Letter
type Reply = { rss: number } & (
  | { proof: Proof; pdf?: never; pages?: never }
  | { pdf: Uint8Array; proof?: never; pages?: never }
  | { pages: Pages; proof?: never; pdf?: never }
  | { messages: string[] }
)

type Options = {
  /** Milliseconds without work after which the process is ended. */
  idle?: number
  /** Milliseconds for one proof, the start of the process included, before it is killed. */
  limit?: number
  /** Bytes above which the process gives way to a fresh one. */
  memory?: number
  /** How many may wait: past them the answer is no, at once. */
  waiting?: number
}

/** Below the pages: a server with both to do answers people first. */
const NICENESS = 5

/**
 * Typesets proofs and letters one after the other in one process that stays warm between them: the first takes what a process
 * takes to start, the next some ten milliseconds. The process neither keeps the program alive nor outlives it.
 */
export function createProofTypesetter(options: Options = {}) {
  const { idle = 90_000, limit = 15_000, memory = 400 * 2 ** 20, waiting = 40 } = options
  const enqueue = createQueue(1)
  let child: ChildProcess | null = null
  let rest: NodeJS.Timeout | undefined
  let pending = 0

  function drop(): void {
    if (child) end(child)
    child = null
  }

  async function typeset(request: Request) {
    clearTimeout(rest)
    child ??= startWorker(drop)
    try {
      const reply = await withLimit(ask(child, request), limit)
      if (reply.rss > memory) drop()
      if ('messages' in reply) throw new TypesetRefused(reply.messages)
      return reply
    } catch (error) {
      if (!(error instanceof TypesetRefused)) drop()
      throw error
    } finally {
      rest = setTimeout(drop, idle)
      rest.unref()
    }
  }

  async function queued(request: Request) {
    if (pending > waiting) throw new TypesetStopped('Hay demasiadas pruebas en espera.')
    pending++
    try {
      return await enqueue(() => typeset(request))
    } finally {
      pending--
    }
  }

  /** @throws TypesetRefused | TypesetStopped */
  async function proof(job: ProofJob): Promise<Proof> {
    const reply = await queued({ proof: job })
    return reply.proof ?? refuseReply()
  }

  /** The bytes of a PDF. @throws TypesetRefused | TypesetStopped */
  async function letter(request: Letter): Promise<Uint8Array> {
    const reply = await queued(request)
    return reply.pdf ?? refuseReply()
  }

  /** Some pages of the book as pictures. @throws TypesetRefused | TypesetStopped */
  const pages = async (job: PagesJob) => (await queued({ pages: job })).pages ?? refuseReply()
  const acuse = (data: string) => letter({ acuse: data })
  const paquete = (data: string) => letter({ paquete: data })
  return { proof, pages, acuse, paquete, pid: () => child?.pid ?? null, drop }
}

/** One process serves one request at a time: another's answer cannot come. */
function refuseReply(): never {
  throw new TypesetStopped('El proceso respondió otra cosa.')
}

function startWorker(onGone: () => void): ChildProcess {
  const child = forkWorker()
  child.unref()
  child.channel?.unref()
  child.on('error', onGone)
  child.on('exit', onGone)
  try {
    if (child.pid) os.setPriority(child.pid, NICENESS)
  } catch {
    // Where priorities are not ours to set, it works at the usual one.
  }
  return child
}

function ask(child: ChildProcess, request: Request): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const stop = () =>
      reject(new TypesetStopped('El proceso que compone las pruebas terminó sin responder.'))
    const settle = (reply: Reply) => {
      child.off('exit', stop).off('error', stop)
      resolve(reply)
    }
    child.once('message', settle)
    child.once('exit', stop)
    child.once('error', stop)
    child.send(request, (error) => error && stop())
  })
}
