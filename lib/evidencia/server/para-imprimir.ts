import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { PIXELES_MAX } from '../archivo'

/** Milliseconds for one picture before its process is killed. */
const PATIENCE = 30_000

export type Pedido = { bytes: Uint8Array; mime: 'image/jpeg' | 'image/png'; lado: number }
type Reply = { bytes: Uint8Array } | { motivo: string }

function forkWorker(): ChildProcess {
  const root = process.env.INFORME_ROOT ?? /* turbopackIgnore: true */ process.cwd()
  const worker = path.join(
    /* turbopackIgnore: true */ root,
    'lib/evidencia/imagen/para-imprimir.mjs',
  )
  return fork(worker, [], {
    serialization: 'advanced',
    execArgv: ['--max-old-space-size=128'],
  })
}

function end(child: ChildProcess): void {
  child.removeAllListeners()
  child.on('error', () => undefined)
  child.kill('SIGKILL')
}

function ask<T>(child: ChildProcess, message: object): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const reply = new Promise<T>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the picture took too long')), PATIENCE)
    child.once('error', reject)
    child.once('exit', () => reject(new Error('the process of the pictures ended')))
    child.once('message', (reply) => resolve(reply as T))
    child.send(message, (error) => error && reject(error))
  })
  return reply.finally(() => {
    clearTimeout(timer)
    child.removeAllListeners()
    child.on('error', () => undefined)
  })
}

/** The bytes as they are printed: whole, no longer than `lado` pixels, of the type asked for. */
export type Preparar = (pedido: Pedido) => Promise<Uint8Array>

/**
 * Does the work with a process that prepares pictures one after the other; started with the first, replaced when one
 * takes it down, gone afterwards.
 * What `preparar` throws is an Error that says why that picture cannot be decoded to the end.
 */
export async function conPreparador<T>(work: (preparar: Preparar) => Promise<T>): Promise<T> {
  let child: ChildProcess | null = null
  const drop = () => {
    if (child) end(child)
    child = null
  }
  const preparar: Preparar = async (pedido) => {
    child ??= forkWorker()
    const orden = { ...pedido, pixeles: PIXELES_MAX }
    const reply = await ask<Reply>(child, orden).catch((error: unknown) => {
      drop()
      throw error
    })
    if ('motivo' in reply) throw new Error(reply.motivo)
    return reply.bytes
  }
  try {
    return await work(preparar)
  } finally {
    drop()
  }
}

/** With what pictures are prepared here, as «sharp 1.2.3, libvips 4.5.6»: another may give other bytes. */
export async function versionDelPreparador(): Promise<string> {
  const child = forkWorker()
  try {
    const { versiones } = await ask<{ versiones: string }>(child, { versiones: true })
    return versiones
  } finally {
    end(child)
  }
}
