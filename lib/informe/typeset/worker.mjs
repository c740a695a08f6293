/**
 * A forked process that typesets one document at a time, so that the native compiler never blocks the server, can be
 * killed, and gives its memory back. Argument: the root folder. Message in: { job }; out: { progress } as it goes,
 * then { outcome } or { messages }. Message in: { proof }, the document of one acción; out: { proof, rss } or
 * { messages, rss }, the bytes this process holds. Message in: { acuse }, a receipt, or { paquete }, the observaciones
 * of a dependencia; out: the same with { pdf }. Message in: { pages }, some pages of the book; out: the same with { pages }.
 */
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

process.on('message', ({ job, ...request }) => {
  const send = (reply) => process.send(reply)
  if (job) {
    send(answer(() => ({ outcome: typesetter.typeset(job, (progress) => send({ progress })) })))
  } else {
    const reply = answer(() => letter(request))
    send({ ...reply, rss: process.memoryUsage.rss() })
  }
})
process.on('disconnect', () => process.exit(0))
