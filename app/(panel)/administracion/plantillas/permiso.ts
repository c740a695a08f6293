import { notFound } from 'next/navigation'
import { requireUsuario } from '@/lib/usuario/server/session'
import { hasRol } from '@/lib/usuario/usuario'

/** An administrador rewrites the plantillas, a coordinador reads them; for anybody else they do not exist. */
export async function requireLector(): Promise<{ edita: boolean }> {
  const usuario = await requireUsuario()
  const edita = hasRol(usuario, 'administrador')
  if (!edita && !hasRol(usuario, 'coordinador')) notFound()
  return { edita }
}
