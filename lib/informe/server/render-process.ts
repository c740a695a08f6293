import { fork, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { Forma } from '../formato'
import type { Libro } from '../libro'
import { memoryLimit } from './cola-de-libros'
import { exportarLibro, type RenderOptions } from './exportar'
import { makeInChild, typesetRoot } from './typeset-process'

/** The PDF has a process of its own already; data take a tenth of a second, less than to start one. */
const AQUI: readonly Forma[] = ['pdf', 'csv', 'json']
const LIMIT = 300_000

export type RenderJob = { forma: Forma } & Pick<Libro, 'material' | 'document'>

function forkRenderer(): ChildProcess {
  const root = typesetRoot()
  const worker = path.join(root, 'lib/informe/server/render-worker.ts')
  const execArgv = ['--import', 'tsx']
  return fork(worker, [], { cwd: root, serialization: 'advanced', execArgv })
}

/**
 * The same bytes as `exportarLibro`, made where they hold up nobody: what reckons for seconds on end would let the
 * queue take this process for dead, and could be neither cancelled nor kept within its memory.
 * @throws as exportarLibro; TypesetTooBig | TypesetStopped besides
 */
export async function exportarAparte(
  forma: Forma,
  { material, document, imagenes }: Libro,
  options: RenderOptions = {},
): Promise<Uint8Array> {
  if (AQUI.includes(forma)) return exportarLibro(forma, { material, document, imagenes }, options)
  const job = { forma, material, document } satisfies RenderJob
  const { signal } = options
  const { bytes } = await makeInChild(
    forkRenderer,
    { job, imagenes },
    { limit: LIMIT, memory: memoryLimit(), onProgress: () => undefined, signal },
  )
  return bytes
}
