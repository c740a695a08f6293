import { dayFromColumn } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import type { Prisma } from '@/generated/prisma/client'
import { nombreCorto } from '../labels'
import type { InicioAdministrador, InicioCoordinador, SemestreConteo } from '../inicio'
import { getSemestreEnCurso } from './semestre-en-curso'

/** What waits for the Gabinete, oldest first, and how many there are to decide it. */
export async function getInicioCoordinador(): Promise<InicioCoordinador> {
  const enviadas = { estado: 'enviada' } as const
  // Nobody here can approve what its dependencia has yet to answer.
  const conRedaccion = { ...enviadas, redacciones: { some: { estado: 'pendiente' } } } as const
  const porRevisar = { ...enviadas, redacciones: { none: { estado: 'pendiente' } } } as const
  const [enEspera, esperanRespuesta, filas, coordinadores] = await Promise.all([
    prisma.accion.count({ where: porRevisar }),
    prisma.accion.count({ where: conRedaccion }),
    prisma.accion.findMany({
      where: porRevisar,
      orderBy: [{ enviadaEn: 'asc' }, { numero: 'asc' }],
      take: 5,
      select: {
        folio: true,
        titulo: true,
        enviadaEn: true,
        responsable: { select: { nombre: true, siglas: true } },
      },
    }),
    prisma.usuario.count({ where: { activo: true, roles: { some: { rol: 'coordinador' } } } }),
  ])
  const masAntiguas = filas.flatMap(({ folio, titulo, enviadaEn, responsable }) =>
    folio && enviadaEn ? [{ folio, titulo, enviadaEn, responsable: nombreCorto(responsable) }] : [],
  )
  return { enEspera, esperanRespuesta, masAntiguas, coordinadores }
}

async function listSemestres(): Promise<SemestreConteo[]> {
  const [semestres, groups] = await Promise.all([
    prisma.semestre.findMany({
      orderBy: { clave: 'desc' },
      take: 8,
      select: { id: true, clave: true, estado: true, cierraEl: true },
    }),
    prisma.accion.groupBy({ by: ['semestreId', 'estado'], _count: { _all: true } }),
  ])
  return semestres.map(({ id, clave, estado, cierraEl }) => ({
    clave,
    estado,
    cierraEl: dayFromColumn(cierraEl),
    conProrroga: false,
    conteos: Object.fromEntries(
      groups
        .filter((group) => group.semestreId === id)
        .map((group) => [group.estado, group._count._all]),
    ),
  }))
}

/** The semestres with their counts, and who has not reported in the one in course. */
export async function getInicioAdministrador(now: Date): Promise<InicioAdministrador> {
  const enCurso = await getSemestreEnCurso([], now)
  const semestre: Prisma.SemestreWhereInput = { id: { in: enCurso ? [enCurso.id] : [] } }
  const reporta = { reporta: true, activa: true }
  const [semestres, filas, reportan] = await Promise.all([
    listSemestres(),
    prisma.dependencia.findMany({
      where: {
        ...reporta,
        responsableDe: { none: { semestre, estado: { notIn: ['borrador', 'retirada'] } } },
        declaraciones: { none: { retiradaEn: null, semestre } },
      },
      orderBy: { nombre: 'asc' },
      select: {
        clave: true,
        nombre: true,
        _count: { select: { responsableDe: { where: { semestre, estado: 'borrador' } } } },
      },
    }),
    prisma.dependencia.count({ where: reporta }),
  ])
  const sinReportar = filas.map(({ clave, nombre, _count }) => ({
    clave,
    nombre,
    borradores: _count.responsableDe,
  }))
  return { semestres, sinReportar, reportan }
}
