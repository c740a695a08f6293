import { createHash } from 'node:crypto'

/**
 * What a hallazgo is known by once it is accepted: the SHA-256, in hexadecimal, of its regla, campo and cita joined by
 * newlines. It changes with the quoted words and not with their place. Apart from hallazgo.ts, which browsers load.
 */
export function huellaDeHallazgo({
  regla,
  campo,
  cita,
}: {
  regla: string
  campo: string
  cita: string
}): string {
  return createHash('sha256').update([regla, campo, cita].join('\n')).digest('hex')
}
