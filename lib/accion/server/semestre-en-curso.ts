import { dayFromColumn, dayOf, dayToColumn } from '@/lib/core/clock'
import { compareEnCurso } from '@/lib/catalogo/semestre'
import { prisma } from '@/lib/core/server/db'

/** The open one with the nearest deadline, else the one under review (`compareEnCurso`). `cierraEl` is the last day to send, `YYYY-MM-DD`. */
export type SemestreEnCurso = {
  id: string
  clave: string
  estado: 'abierto' | 'en_revision'
  cierraEl: string
  /** `cierraEl` is that of a prórroga. */
  conProrroga: boolean
}

/** The semestre in course as people of these dependencias (ids) have it: with their prórroga. Null between two. */
export async function getSemestreEnCurso(
  dependencias: string[],
  now: Date,
): Promise<SemestreEnCurso | null> {
  const semestres = await prisma.semestre.findMany({
    where: { estado: { in: ['abierto', 'en_revision'] } },
    select: {
      id: true,
      clave: true,
      estado: true,
      cierraEl: true,
      prorrogas: {
        where: { dependenciaId: { in: dependencias }, hasta: { gte: dayToColumn(dayOf(now)) } },
        orderBy: { hasta: 'desc' },
        take: 1,
        select: { hasta: true },
      },
    },
  })
  const enCurso = semestres.map(({ id, clave, estado, cierraEl, prorrogas }): SemestreEnCurso => {
    const prorroga = prorrogas.find(({ hasta }) => hasta > cierraEl)
    return {
      id,
      clave,
      estado: estado === 'abierto' ? 'abierto' : 'en_revision',
      cierraEl: dayFromColumn(prorroga?.hasta ?? cierraEl),
      conProrroga: prorroga !== undefined,
    }
  })
  return enCurso.sort(compareEnCurso(dayOf(now)))[0] ?? null
}
