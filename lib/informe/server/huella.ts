import { createHash } from 'node:crypto'
import { canonicalJson } from '@/lib/core/canonico'

/** SHA-256 in hexadecimal. */
export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex')

/** SHA-256 of data, whatever the order of their keys. */
export const huellaCanonica = (value: unknown): string => sha256(canonicalJson(value))
