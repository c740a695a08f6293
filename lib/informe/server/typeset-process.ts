import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { Typeset, Job } from '../typeset/typesetter.mjs'

export type TypesetStep = 'compose' | 'balance' | 'export'
type Reply = { progress: TypesetStep } | { outcome: Typeset } | { messages: string[] }

export type TypesetOptions = {
  /** Milliseconds after which the process is killed. */
  limit: number
  onProgress: (step: TypesetStep) => void
  signal?: AbortSignal
}

/** The compiler refused the document; `messages` are its own words. */
export class TypesetRefused extends Error {
  override name = 'TypesetRefused'

  constructor(readonly messages: string[]) {
    super(messages.join('\n'))
  }

  /** By name: pages and route handlers load this class each for itself, and share the process that throws it. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof Error && error.name === 'TypesetRefused'
  }
}

/** The process did not answer in time, was cancelled or died. */
export class TypesetStopped extends Error {}

/** The folder with lib/informe/typeset and node_modules: where the program runs, unless INFORME_ROOT says another. */
export function typesetRoot(): string {
  return path.resolve(process.env.INFORME_ROOT ?? /* turbopackIgnore: true */ process.cwd())
}

export function forkWorker(): ChildProcess {
  const root = typesetRoot()
  const worker = path.join(/* turbopackIgnore: true */ root, 'lib/informe/typeset/worker.mjs')
  return fork(worker, [root], { serialization: 'advanced', execArgv: [] })
}

/**
 * Typesets in a forked process of its own, killed at the limit: the native compiler can neither block the server
 * nor keep its memory.
 * @throws TypesetRefused | TypesetStopped
 */
export function typesetInChild(job: Job, options: TypesetOptions): Promise<Typeset> {
  const child = forkWorker()
  const answer = new Promise<Typeset>((resolve, reject) => {
    const stop = (reason: string): void => reject(new TypesetStopped(reason))
    child.on('message', (reply: Reply) => {
      if ('progress' in reply) options.onProgress(reply.progress)
      else if ('outcome' in reply) resolve(reply.outcome)
      else reject(new TypesetRefused(reply.messages))
    })
    child.on('error', (error) => stop(error.message))
    child.on('exit', () => stop('El proceso que compone las páginas terminó sin responder.'))
    options.signal?.addEventListener('abort', () => stop('Se canceló.'), { once: true })
    if (options.signal?.aborted) stop('Se canceló.')
    else child.send({ job })
  })
  return withLimit(answer, options.limit).finally(() => end(child))
}

/** @throws TypesetStopped when there is no answer after `limit` milliseconds */
export function withLimit<T>(answer: Promise<T>, limit: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const seconds = Math.round(limit / 1000)
    const sentence = `La composición tardó más de ${seconds} segundos y se detuvo.`
    timer = setTimeout(() => reject(new TypesetStopped(sentence)), limit)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

/** Kills it at once, even inside the native call; its last words go unheard. */
export function end(child: ChildProcess): void {
  child.removeAllListeners()
  child.on('error', () => undefined)
  child.kill('SIGKILL')
}
