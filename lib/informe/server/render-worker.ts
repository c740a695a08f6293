/**
 * A forked process that makes one file of a libro and ends with who began it. It speaks as typeset/worker.mjs does: in
 * come the pictures, one by one, then the job; out goes { outcome }, the file being in `salida`, or { messages }.
 */
import { writeFile } from 'node:fs/promises'
import { exportarLibro } from './exportar'
import type { RenderJob } from './render-process'

type Message = { imagen: { clave: string; bytes: Uint8Array } } | { job: RenderJob; salida: string }

const imagenes = new Map<string, Uint8Array>()

async function make({ forma, ...libro }: RenderJob, salida: string): Promise<object> {
  try {
    await writeFile(salida, await exportarLibro(forma, { ...libro, imagenes }), { mode: 0o600 })
    return { outcome: {} }
  } catch (error) {
    return { messages: [error instanceof Error ? error.message : String(error)] }
  }
}

process.on('message', (message: Message) => {
  if ('imagen' in message) imagenes.set(message.imagen.clave, message.imagen.bytes)
  else void make(message.job, message.salida).then((reply) => process.send?.(reply))
})
process.on('disconnect', () => process.exit(0))
