import type { AvisoVista } from '@/lib/aviso/aviso'
import type { Entrega } from '@/lib/aviso/entrega'
import { listAvisos } from '@/lib/aviso/server/list'
import { prisma } from '@/lib/core/server/db'

const POR_PAGINA = 50

/** What a person has been told, a page of it, and how they want to be told. */
export async function getBuzon(
  usuarioId: string,
  pagina: number,
  now: Date,
): Promise<{ avisos: AvisoVista[]; paginas: number; sinLeer: number; entrega: Entrega }> {
  const [avisos, { entrega, _count }, sinLeer] = await Promise.all([
    listAvisos(usuarioId, now, { tomar: POR_PAGINA, saltar: (pagina - 1) * POR_PAGINA }),
    prisma.usuario.findUniqueOrThrow({
      where: { id: usuarioId },
      select: {
        entrega: true,
        _count: { select: { avisos: { where: { creadoEn: { lte: now } } } } },
      },
    }),
    prisma.aviso.count({ where: { usuarioId, leidoEn: null, creadoEn: { lte: now } } }),
  ])
  const paginas = Math.max(1, Math.ceil(_count.avisos / POR_PAGINA))
  return { avisos, paginas, sinLeer, entrega }
}
