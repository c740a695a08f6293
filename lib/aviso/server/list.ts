import { prisma } from '@/lib/core/server/db'
import {
  rutaDeAviso,
  textoDeAviso,
  type AvisoDatos,
  type AvisoTipo,
  type AvisoVista,
} from '../aviso'

/**
 * Newest first, of one person; only the unread ones when asked so. `saltar` of them are left out. One of a relevo to
 * come is dated on its first day, and not told before.
 */
export async function listAvisos(
  usuarioId: string,
  now: Date,
  { sinLeer = false, tomar, saltar = 0 }: { sinLeer?: boolean; tomar: number; saltar?: number },
): Promise<AvisoVista[]> {
  const avisos = await prisma.aviso.findMany({
    where: { usuarioId, creadoEn: { lte: now }, ...(sinLeer && { leidoEn: null }) },
    orderBy: [{ creadoEn: 'desc' }, { id: 'desc' }],
    take: tomar,
    skip: saltar,
    select: {
      id: true,
      tipo: true,
      datos: true,
      texto: true,
      accionId: true,
      creadoEn: true,
      leidoEn: true,
    },
  })
  return avisos.map(({ id, tipo, datos, texto, accionId, creadoEn, leidoEn }) => {
    const aviso = datos as AvisoDatos
    return {
      id,
      texto: texto ?? textoDeAviso(tipo as AvisoTipo, aviso),
      href: rutaDeAviso(tipo as AvisoTipo, aviso, accionId),
      creadoEn,
      isLeido: leidoEn !== null,
    }
  })
}
