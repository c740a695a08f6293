import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import type { Prisma } from '@/generated/prisma/client'

const FUERA: Prisma.AccionWhereInput = { id: { in: [] } }

/**
 * The `where` of everything this person may see, the same rule as `isVisible` in policy.ts: queries
 * are scoped in the database, never filtered afterwards.
 */
export function visibleWhere(usuario: UsuarioSesion): Prisma.AccionWhereInput {
  if (hasRol(usuario, 'administrador')) return {}
  const scopes: Prisma.AccionWhereInput[] = []
  if (hasRol(usuario, 'coordinador')) scopes.push({ estado: { not: 'borrador' } })
  if (hasRol(usuario, 'consulta')) scopes.push({ estado: 'aprobada' })
  if (hasRol(usuario, 'enlace')) {
    const propias = usuario.dependencias.map(({ id }) => id)
    scopes.push(
      { responsableId: { in: propias } },
      { estado: { not: 'borrador' }, participantes: { some: { dependenciaId: { in: propias } } } },
    )
  }
  return scopes.length > 0 ? { OR: scopes } : FUERA
}
