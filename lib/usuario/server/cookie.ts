import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/lib/core/server/env'
import { ABSOLUTE_LIMIT } from './session-row'

/** What the cookie carries, encrypted: whose sign-in, and the id of its row. Nothing else is believed. */
const tokenSchema = z.object({ sid: z.uuid() })

/**
 * The one name and secure rule of the session cookie, for next-auth and for our own forms. Over https
 * the `__Host-` prefix ties it to this very host; over plain http (a demonstration) it cannot be used.
 */
export function sessionCookie() {
  const secure = env().BASE_URL.startsWith('https://')
  return {
    name: secure ? '__Host-sesion' : 'sesion',
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  }
}

/** Gives the browser the sign-in. Only from a server function or a route handler. */
export async function giveCookie(sesionId: string, usuarioId: string): Promise<void> {
  const { name, options } = sessionCookie()
  const maxAge = ABSOLUTE_LIMIT / 1000
  const token = { sub: usuarioId, sid: sesionId }
  const value = await encode({ token, secret: env().NEXTAUTH_SECRET, maxAge })
  const jar = await cookies()
  jar.set(name, value, { ...options, maxAge })
}

export async function takeCookieAway(): Promise<void> {
  const { name, options } = sessionCookie()
  const jar = await cookies()
  jar.set(name, '', { ...options, maxAge: 0 })
}

/** The id of the session row that the request's cookie names; null without one, or when it is not ours. */
export async function sesionIdOfCookie(): Promise<string | null> {
  const jar = await cookies()
  const value = jar.get(sessionCookie().name)?.value
  if (!value) return null
  const token = await decode({ token: value, secret: env().NEXTAUTH_SECRET }).catch(() => null)
  return tokenSchema.safeParse(token).data?.sid ?? null
}
