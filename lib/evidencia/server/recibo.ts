import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/core/server/env'
import type { Archivo } from '../archivo'

/** What was received and kept, from whom and for which acción, or which page of the book: it waits for its place there. */
export type Recibo = { archivo: Archivo; accionId: string; usuarioId: string }

/** Milliseconds in which it can be used: less than a day, after which what has no row is swept. */
const VIDA = 3600_000

const sign = (text: string) =>
  createHmac('sha256', `recibo de evidencia:${env().NEXTAUTH_SECRET}`).update(text).digest()

/** As a text that the person's page carries and cannot change. */
export function sellar(recibo: Recibo, now: Date): string {
  const text = Buffer.from(JSON.stringify({ ...recibo, hasta: now.getTime() + VIDA })).toString(
    'base64url',
  )
  return `${text}.${sign(text).toString('base64url')}`
}

/** null for what is not ours, or came too late. */
export function abrir(sellado: string, now: Date): Recibo | null {
  const [text = '', seal = ''] = sellado.split('.')
  const [given, own] = [Buffer.from(seal, 'base64url'), sign(text)]
  if (given.length !== own.length || !timingSafeEqual(given, own)) return null
  const { hasta, ...recibo } = JSON.parse(Buffer.from(text, 'base64url').toString()) as Recibo & {
    hasta: number
  }
  return now.getTime() > hasta ? null : recibo
}
