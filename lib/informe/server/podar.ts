import { prisma } from '@/lib/core/server/db'
import type { Storage } from '@/lib/core/server/storage'
import { BORRADORES } from '../generacion'

/** Days that what failed or was cancelled is told of. */
const DIAS_SIN_FRUTO = 30

/**
 * Removes the drafts that nobody needs: of each semestre and formato all but the newest `BORRADORES`, and, after a
 * month, the record of what failed or was cancelled. Never a file that an edición keeps. Answers how many drafts went;
 * run any number of times.
 */
export async function podarBorradores(en: Storage, now: Date): Promise<number> {
  const old = await prisma.$queryRaw<{ id: string; ubicacion: string | null }[]>`
    delete from generacion where id in (
      select id from (
        select id, ubicacion, row_number() over (
          partition by semestre_id, formato order by terminada_en desc, id desc) as n
        from generacion where estado = 'lista') as listas
      where n > ${BORRADORES} and not exists (
        select from edicion_artefacto as a where a.ubicacion = listas.ubicacion))
    returning id, ubicacion`
  // A file that stays because this fails is loose, and swept as such.
  for (const { ubicacion } of old) if (ubicacion) await en.remove(ubicacion)
  const before = new Date(now.getTime() - DIAS_SIN_FRUTO * 24 * 3600_000)
  await prisma.generacion.deleteMany({
    where: { estado: { in: ['fallida', 'cancelada'] }, terminadaEn: { lt: before } },
  })
  return old.length
}
