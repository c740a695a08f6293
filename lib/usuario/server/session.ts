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
 * Who is asking; without a session the person goes to /entrar and comes back afterwards. With `rol`,
 * a person who lacks it sees what they would see if the page did not exist.
 */
export async function requireUsuario(rol?: Rol): Promise<UsuarioEnSesion> {
  const usuario = await getUsuario()
  if (!usuario) redirect(entradaHacia((await headers()).get(PATH_HEADER)))
  if (rol && !hasRol(usuario, rol)) notFound()
  return usuario
}
