import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'
import { env } from '@/lib/core/server/env'
import { enTransaccion } from '@/lib/core/server/db'
import { destinoDe, INICIO } from '../volver'
import { sessionCookie } from './cookie'
import { entrar } from './entrar'
import { senderOf } from './request'
import { ABSOLUTE_LIMIT, findUsuarioDeSesion, terminarSesion } from './session-row'

const credentialsSchema = z.object({ correo: z.string(), contrasena: z.string() })
const tokenSchema = z.object({ sid: z.uuid() })

const credentials = CredentialsProvider({
  name: 'Correo y contraseña',
  credentials: {
    correo: { label: 'Correo electrónico', type: 'email' },
    contrasena: { label: 'Contraseña', type: 'password' },
  },
  async authorize(typed, request) {
    const parsed = credentialsSchema.safeParse(typed)
    if (!parsed.success) return null
    const sender = senderOf(new Headers(request.headers))
    const entrada = await entrar({ ...parsed.data, ...sender }, new Date())
    if (entrada.kind !== 'done') return null
    return { id: entrada.usuarioId, name: entrada.nombre, sid: entrada.sesionId }
  },
})

const sidOf = (token: object) => tokenSchema.safeParse(token).data?.sid ?? null

async function terminate(token: object): Promise<void> {
  const sid = sidOf(token)
  if (sid) await enTransaccion((tx) => terminarSesion(tx, sid, new Date()))
}

/** A path of ours (its own address is allowed too, as next-auth's client sends it), else Inicio. */
function leadTo(url: string, baseUrl: string): string {
  const path = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url
  const isEntry = path === '/entrar' || path.startsWith('/entrar?error=')
  return baseUrl + (isEntry ? path : destinoDe(path || INICIO))
}

/**
 * next-auth over our own table of sessions: the token only carries the row's id, and the row decides. A
 * function, because the environment is not known while the application is built.
 */
export function authOptions(): AuthOptions {
  process.env.NEXTAUTH_URL ??= env().BASE_URL
  return {
    secret: env().NEXTAUTH_SECRET,
    providers: [credentials],
    session: { strategy: 'jwt', maxAge: ABSOLUTE_LIMIT / 1000 },
    cookies: { sessionToken: sessionCookie() },
    pages: { signIn: '/entrar', signOut: '/entrar', error: '/entrar' },
    callbacks: {
      jwt: ({ token, user }) => (user && 'sid' in user ? { sub: user.id, sid: user.sid } : token),
      redirect: ({ url, baseUrl }) => leadTo(url, baseUrl),
      async session({ session, token }) {
        const sid = sidOf(token)
        const usuario = sid ? await findUsuarioDeSesion(sid, new Date()) : null
        if (!usuario) return { expires: new Date(0).toISOString() }
        return { expires: session.expires, user: { name: usuario.nombre, email: usuario.correo } }
      },
    },
    events: { signOut: ({ token }) => terminate(token) },
  }
}
