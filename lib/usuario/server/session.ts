import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { hasRol, type Rol } from '../usuario'
import { entradaHacia, PATH_HEADER } from '../volver'
import { sesionIdOfCookie } from './cookie'
import { findUsuarioDeSesion, type UsuarioEnSesion } from './session-row'

/**
 * Who is asking, or null. Read anew on every request (once per request, however often it is called):
 * a role taken away, a membership that ended or a disabled account counts from the next one on.
 */
export const getUsuario = cache(async (): Promise<UsuarioEnSesion | null> => {
  const sesionId = await sesionIdOfCookie()
  return sesionId ? findUsuarioDeSesion(sesionId, new Date()) : null
})

/**
 * A form that was posted without scripts by someone whose session is over: its page is being made anew, and may give
 * back what was typed instead of leading to /entrar.
 */
export async function isFormSinSesion(): Promise<boolean> {
  const asked = await headers()
  const isForm = asked.get('content-type')?.startsWith('multipart/form-data') ?? false
  return isForm && !asked.has('next-action') && (await getUsuario()) === null
}

/**
 * Who is asking; without a session the person goes to /entrar and comes back afterwards. With `rol`,
 * a person who lacks it sees what they would see if the page did not exist.
 */
export async function requireUsuario(rol?: Rol): Promise<UsuarioEnSesion> {
  const usuario = await getUsuario()
  if (!usuario) redirect(entradaHacia((await headers()).get(PATH_HEADER)))
  if (rol && !hasRol(usuario, rol)) notFound()
  return usuario
}
