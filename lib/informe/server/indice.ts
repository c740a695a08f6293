import { prisma, type Tx } from '@/lib/core/server/db'
import { NOMBRE_TRANSVERSAL } from '../document'
import { impresas } from './collect'

export type SeccionDeIndice = { eje: number; nombre: string; color: string; acciones: number }
export type ParteDeIndice = {
  numero: number
  nombre: string
  acciones: number
  /** In the informe's order, those without acciones too: the book leaves them out. */
  secciones: SeccionDeIndice[]
}

/** The outline of the book of a semestre: its partes, and in each the transversal section and the ejes, counted. */
export async function getIndice(semestreId: string, db: Tx = prisma): Promise<ParteDeIndice[]> {
  const [semestre, groups] = await Promise.all([
    db.semestre.findUniqueOrThrow({
      where: { id: semestreId },
      select: {
        partes: { orderBy: { numero: 'asc' }, select: { id: true, numero: true, nombre: true } },
        programa: {
          select: {
            colorTransversal: true,
            ejes: {
              orderBy: { numero: 'asc' },
              select: { id: true, numero: true, nombre: true, color: true },
            },
          },
        },
      },
    }),
    db.accion.groupBy({
      by: ['parteId', 'ejeId'],
      where: impresas(semestreId),
      _count: { _all: true },
    }),
  ])
  const { colorTransversal, ejes } = semestre.programa
  const sections = [
    { id: null, numero: 0, nombre: NOMBRE_TRANSVERSAL, color: colorTransversal },
    ...ejes,
  ]
  const count = (parteId: string, ejeId: string | null) =>
    groups.find((g) => g.parteId === parteId && g.ejeId === ejeId)?._count._all ?? 0
  return semestre.partes.map(({ id, numero, nombre }) => ({
    numero,
    nombre,
    acciones: groups.reduce((n, g) => n + (g.parteId === id ? g._count._all : 0), 0),
    secciones: sections.map((s) => ({
      eje: s.numero,
      nombre: s.nombre,
      color: s.color,
      acciones: count(id, s.id),
    })),
  }))
}
