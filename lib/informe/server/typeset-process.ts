import { fork, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Imagenes } from '../imagen'
import type { Typeset, Job } from '../typeset/typesetter.mjs'
import { watchMemory } from './memoria-de-proceso'

export type TypesetStep = 'compose' | 'balance' | 'export'
type Reply<T> = { progress: TypesetStep } | { outcome: T } | { messages: string[] }

export type TypesetOptions = {
  /** Milliseconds after which the process is killed. */
  limit: number
  onProgress: (step: TypesetStep) => void
  signal?: AbortSignal
  /** Bytes that the process may hold before it is killed; where the system does not tell, there is no limit. */
  memory?: number
  /** The process that was started. */
  onStart?: (pid: number) => void
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

/** The process held more than it may: trying again would not mend it. */
export class TypesetTooBig extends TypesetStopped {
  constructor(bytes: number) {
    const mb = Math.round(bytes / 2 ** 20)
    super(`Las páginas no se pudieron componer en ${mb} MB de memoria, que es lo que se les da.`)
  }
}

/** The folder with lib/informe/typeset and node_modules: where the program runs, unless INFORME_ROOT says another. */
export function typesetRoot(): string {
  return path.resolve(process.env.INFORME_ROOT ?? /* turbopackIgnore: true */ process.cwd())
}

/**
 * The C library of Linux moves the size from which a block is given back to the system up to whatever was freed; kept
 * where it begins, a big book leaves a tenth less of memory in holes that nothing fits in.
 */
const withoutHoles = () => ({ ...process.env, MALLOC_MMAP_THRESHOLD_: '131072' })

export function forkWorker(): ChildProcess {
  const root = typesetRoot()
  const worker = path.join(/* turbopackIgnore: true */ root, 'lib/informe/typeset/worker.mjs')
  return fork(worker, [root], {
    serialization: 'advanced',
    execArgv: ['--expose-gc'],
    env: withoutHoles(),
  })
}

/**
 * Typesets in a forked process of its own, killed at the limit: the native compiler can neither block the server
 * nor keep its memory.
 * @throws as makeInChild
 */
export async function typesetInChild(
  job: Job,
  imagenes: Imagenes,
  options: TypesetOptions,
): Promise<Typeset> {
  const made = await makeInChild<Omit<Typeset, 'pdf'>>(forkWorker, { job, imagenes }, options)
  return { ...made.outcome, pdf: made.bytes }
}

/**
 * Has a file made by a process of its own that speaks as worker.mjs does, killed at the limit and at the signal. The
 * file comes through the disk and is gone afterwards.
 * @throws TypesetRefused | TypesetTooBig | TypesetStopped
 */
export async function makeInChild<T>(
  start: () => ChildProcess,
  { job, imagenes }: { job: object; imagenes: Imagenes },
  options: TypesetOptions,
): Promise<{ outcome: T; bytes: Buffer }> {
  if (options.signal?.aborted) throw new TypesetStopped(CANCELADO)
  const folder = await mkdtemp(path.join(tmpdir(), 'informe-'))
  const salida = path.join(folder, 'informe')
  const child = start()
  if (child.pid) options.onStart?.(child.pid)
  try {
    const answer = answerOf<T>(child, options)
    void give(child, imagenes, { job, salida })
    const outcome = await withLimit(answer, options.limit)
    return { outcome, bytes: await readFile(salida) }
  } finally {
    end(child)
    await rm(folder, { recursive: true, force: true })
  }
}

const CANCELADO = 'Se canceló.'

/** One picture after the other, so that what is on its way is one of them; a process that is gone is told of elsewhere. */
async function give(
  child: ChildProcess,
  imagenes: Imagenes,
  order: { job: object; salida: string },
): Promise<void> {
  const send = (message: object) =>
    new Promise<boolean>((resolve) => child.send(message, (error) => resolve(error === null)))
  for (const [clave, bytes] of imagenes) {
    if (!child.connected || !(await send({ imagen: { clave, bytes } }))) return
  }
  if (child.connected) await send(order)
}

function answerOf<T>(child: ChildProcess, options: TypesetOptions): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (reason: string): void => reject(new TypesetStopped(reason))
    child.on('message', (reply: Reply<T>) => {
      if ('progress' in reply) options.onProgress(reply.progress)
      else if ('outcome' in reply) resolve(reply.outcome)
      else reject(new TypesetRefused(reply.messages))
    })
    child.on('error', (error) => stop(error.message))
    child.on('exit', () => stop('El proceso que compone las páginas terminó sin responder.'))
    options.signal?.addEventListener('abort', () => stop(CANCELADO), { once: true })
    // Perhaps while the folder was made, when nobody listened.
    if (options.signal?.aborted) stop(CANCELADO)
    const { memory } = options
    if (memory) watchMemory(child, memory, () => reject(new TypesetTooBig(memory)))
  })
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
