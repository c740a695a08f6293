import { printInstant } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { NotaVista } from '../nota-schema'
import { readsNotas } from '../policy'

/** The notas internas of an acción, oldest first; none for who may not read them. */
export async function listNotas(accionId: string, usuario: UsuarioSesion): Promise<NotaVista[]> {
  if (!readsNotas(usuario)) return []
  const notas = await prisma.notaInterna.findMany({
    where: { accionId },
    orderBy: [{ creadaEn: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, texto: true, creadaEn: true, autor: { select: { nombre: true } } },
  })
  return notas.map(({ id, texto, creadaEn, autor }) => ({
    id,
    texto,
    autor: autor.nombre,
    creadaEn: creadaEn.toISOString(),
    cuando: printInstant(creadaEn),
  }))
}
