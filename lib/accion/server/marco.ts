import { prisma } from '@/lib/core/server/db'
import { dayFromColumn, dayOf, dayToColumn, daysBetween } from '@/lib/core/clock'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import type { Prisma } from '@/generated/prisma/client'

/** What the frame of every page shows beside the person's name. */
export type Marco = {
  /** The semestre in course, null between two. */
  semestre: null | {
    clave: string
    estado: 'abierto' | 'en_revision'
    /** Last day to send, `YYYY-MM-DD`: this person's prórroga where there is one. */
    cierraEl: string
    /** Whole days to it; negative when it is past. */
    dias: number
    conProrroga: boolean
  }
  /** Own drafts, and what came back with observaciones; 0 without the rol enlace. */
  borradores: number
  devueltas: number
  /** Waiting for a coordinador; 0 without that rol. */
  porRevisar: number
}

/** Which acciones this person has to do something about, by rol. */
function pendientesDe({ roles, dependencias }: UsuarioSesion): Prisma.AccionWhereInput[] {
  const pendientes: Prisma.AccionWhereInput[] = []
  if (hasRol({ roles }, 'enlace')) {
    const responsableId = { in: dependencias.map(({ id }) => id) }
    pendientes.push({ responsableId, estado: { in: ['borrador', 'devuelta'] } })
  }
  if (hasRol({ roles }, 'coordinador')) pendientes.push({ estado: 'enviada' })
  return pendientes
}

async function getConteos(usuario: UsuarioSesion): Promise<Map<string, number>> {
  const pendientes = pendientesDe(usuario)
  if (pendientes.length === 0) return new Map()
  const groups = await prisma.accion.groupBy({
    by: ['estado'],
    where: { OR: pendientes },
    _count: { _all: true },
  })
  return new Map(groups.map(({ estado, _count }) => [estado, _count._all]))
}

async function getSemestreEnCurso(
  usuario: UsuarioSesion,
  today: string,
): Promise<Marco['semestre']> {
  const dependenciaId = { in: usuario.dependencias.map(({ id }) => id) }
  const semestre = await prisma.semestre.findFirst({
    where: { estado: { in: ['abierto', 'en_revision'] } },
    // The enum's order puts the open one first.
    orderBy: [{ estado: 'asc' }, { clave: 'desc' }],
    select: {
      clave: true,
      estado: true,
      cierraEl: true,
      prorrogas: {
        where: { dependenciaId, hasta: { gte: dayToColumn(today) } },
        orderBy: { hasta: 'desc' },
        take: 1,
        select: { hasta: true },
      },
    },
  })
  if (!semestre) return null
  const { clave, estado, prorrogas } = semestre
  const prorroga = prorrogas.find(({ hasta }) => hasta > semestre.cierraEl)
  const cierraEl = dayFromColumn(prorroga?.hasta ?? semestre.cierraEl)
  return {
    clave,
    estado: estado === 'abierto' ? 'abierto' : 'en_revision',
    cierraEl,
    dias: daysBetween(today, cierraEl),
    conProrroga: prorroga !== undefined,
  }
}

/** The frame's facts for one person, at an instant. */
export async function getMarco(usuario: UsuarioSesion, now = new Date()): Promise<Marco> {
  const [semestre, conteos] = await Promise.all([
    getSemestreEnCurso(usuario, dayOf(now)),
    getConteos(usuario),
  ])
  return {
    semestre,
    borradores: conteos.get('borrador') ?? 0,
    devueltas: conteos.get('devuelta') ?? 0,
    porRevisar: conteos.get('enviada') ?? 0,
  }
}
