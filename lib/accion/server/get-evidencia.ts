import { prisma } from '@/lib/core/server/db'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { visibleWhere } from './visible'

/** A file by its id, for whoever may see its acción; null for everybody else, as if there were none. */
export function getEvidencia(usuario: UsuarioSesion, id: string) {
  return prisma.evidencia.findFirst({
    where: { id, tipo: 'archivo', accion: visibleWhere(usuario) },
    select: { ubicacion: true, nombre: true, mime: true, bytes: true, ancho: true },
  })
}
