/**
 * A forked process that typesets one book at a time, so that the native compiler never blocks the server, can be
 * killed, and gives its memory back. Argument: the root folder. Message in: { job }; out: { progress } as it
 * goes, then { outcome } or { messages }.
 */
import { createTypesetter, TypesetError } from './typesetter.mjs'

const { typeset } = createTypesetter(process.argv[2])

process.on('message', ({ job }) => {
  try {
    const outcome = typeset(job, (progress) => process.send({ progress }))
    process.send({ outcome })
  } catch (error) {
    process.send({ messages: error instanceof TypesetError ? error.messages : [String(error)] })
  }
})
process.on('disconnect', () => process.exit(0))
