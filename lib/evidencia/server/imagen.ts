import { fork } from 'node:child_process'
import path from 'node:path'
import { log } from '@/lib/core/server/log'
import { MINIATURA_LADO, PIXELES_MAX, type FormatoDeImagen } from '../archivo'
import type { Dimensiones } from '../dimensiones'
import { rechazar } from '../rechazos'

/** Milliseconds after which the process is killed: 40 megapixels take some seconds. */
const PATIENCE = 30_000

export type ImagenHecha = Dimensiones & { bytes: number }
type Rutas = { entrada: string; salida: string; miniatura: string }

function forkWorker() {
  const root = process.env.INFORME_ROOT ?? /* turbopackIgnore: true */ process.cwd()
  const worker = path.join(/* turbopackIgnore: true */ root, 'lib/evidencia/imagen/worker.mjs')
  return fork(worker, [], { execArgv: ['--max-old-space-size=128'] })
}

function hacer(rutas: Rutas, formato: FormatoDeImagen): Promise<ImagenHecha> {
  const child = forkWorker()
  let timer: NodeJS.Timeout | undefined
  const hecha = new Promise<ImagenHecha>((resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the picture took too long')), PATIENCE)
    child.on('error', reject)
    child.on('exit', () => reject(new Error('the process of the picture ended')))
    child.on('message', (reply: ImagenHecha | { motivo: string }) =>
      'motivo' in reply ? reject(new Error(reply.motivo)) : resolve(reply),
    )
    child.send({ ...rutas, formato, pixeles: PIXELES_MAX, lado: MINIATURA_LADO })
  })
  return hecha.finally(() => {
    clearTimeout(timer)
    child.removeAllListeners()
    child.on('error', () => undefined)
    child.kill('SIGKILL')
  })
}

/** One picture at a time: what one takes is known, what a hundred take together is not. */
let turno: Promise<unknown> = Promise.resolve()

/**
 * Decodes the picture at `entrada` in a process of its own and writes it anew, with its thumbnail: turned upright, in
 * sRGB, without EXIF or anything that stood behind it. Refuses what cannot be decoded to the end.
 */
export async function rehacerImagen(rutas: Rutas, formato: FormatoDeImagen): Promise<ImagenHecha> {
  const mine = turno.then(() => hacer(rutas, formato))
  turno = mine.catch(() => undefined)
  return mine.catch((error: Error) => {
    log.warn({ why: error.message }, 'imagen que no se pudo leer')
    return rechazar(/pixel limit/i.test(error.message) ? 'pixeles' : 'imagen')
  })
}
