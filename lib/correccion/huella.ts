import { createHash } from 'node:crypto'
import type { Hallazgo } from './hallazgo'

/**
 * What a hallazgo is known by once it is accepted: the SHA-256, in hexadecimal, of its regla, campo and cita joined by
 * newlines. It changes with the quoted words and not with their place. Apart from hallazgo.ts, which browsers load.
 */
export function huellaDeHallazgo({
  regla,
  campo,
  cita,
}: Pick<Hallazgo, 'regla' | 'campo' | 'cita'>): string {
  return createHash('sha256').update([regla, campo, cita].join('\n')).digest('hex')
}
