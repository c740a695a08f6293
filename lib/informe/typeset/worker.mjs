/**
 * A forked process that typesets one document at a time, so that the native compiler never blocks the server, can be
 * killed, and gives its memory back. Argument: the root folder. Message in: { imagen: { clave, bytes } }, one for each
 * picture, then { job, salida }; out: { progress } as it goes, then { outcome }, its PDF in the file `salida`, or
 * { messages }. Message in: { proof }, one acción with its pictures; out: { proof, rss } or
 * { messages, rss }, the bytes this process holds. Message in: { acuse }, a receipt, or { paquete }, the observaciones
 * of a dependencia; out: the same with { pdf }. Message in: { pages }, some pages of the book; out: the same with { pages }.
 */
import { writeFileSync } from 'node:fs'
import { createTypesetter, TypesetError } from './typesetter.mjs'

const typesetter = createTypesetter(process.argv[2])

const messagesOf = (error) => (error instanceof TypesetError ? error.messages : [String(error)])

function answer(work) {
  try {
    return work()
  } catch (error) {
    return { messages: messagesOf(error) }
  }
}

function letter({ proof, acuse, paquete, pages }) {
  if (pages) return { pages: typesetter.pages(pages) }
  if (acuse) return { pdf: typesetter.acuse(acuse) }
  if (paquete) return { pdf: typesetter.paquete(paquete) }
  return { proof: typesetter.proof(proof) }
}

/** Those of the job that comes next. */
const imagenes = new Map()

/** Through a file: a big PDF sent as a message would be in memory four times. */
function book(job, salida) {
  const progress = (step) => {
    // By now the compiler has them, and what was made to give them to it is for nothing.
    if (imagenes.size > 0) {
      imagenes.clear()
      globalThis.gc?.()
    }
    process.send({ progress: step })
  }
  const { pdf, ...outcome } = typesetter.typeset(job, progress, imagenes)
  writeFileSync(salida, pdf, { mode: 0o600 })
  return { outcome }
}

process.on('message', ({ imagen, job, salida, ...request }) => {
  const send = (reply) => process.send(reply)
  if (imagen) {
    imagenes.set(imagen.clave, imagen.bytes)
  } else if (job) {
    send(answer(() => book(job, salida)))
  } else {
    const reply = answer(() => letter(request))
    send({ ...reply, rss: process.memoryUsage.rss() })
  }
})
process.on('disconnect', () => process.exit(0))
