import type { Prisma, PrismaClient } from '@/generated/prisma/client'
import { nombreCorto } from '../labels'
import type { EstadoVisible, QueueFilter } from '../queue'
import type { Conteo, Queue } from '../queue-vista'
import { sinContados, type Alcance } from './queue-sql'

type Grupo = {
  estado: EstadoVisible
  clave: string
  nombre: string
  siglas: string
  asignadaA: string | null
  total: number
}

/** The index of the queue tells it all: names are joined to the few groups, not to the acciones. */
function findGrupos(db: Pick<PrismaClient, '$queryRaw'>, where: Prisma.Sql): Promise<Grupo[]> {
  return db.$queryRaw<Grupo[]>`
    select g.estado, d.clave, d.nombre, d.siglas, g.asignada_a_id as "asignadaA", g.total
    from (
      select a.estado, a.responsable_id, a.asignada_a_id, count(*)::int as total
      from accion a where ${where} group by a.estado, a.responsable_id, a.asignada_a_id) g
    join dependencia d on d.id = g.responsable_id`
}

const sum = (grupos: readonly Grupo[]) => grupos.reduce((all, { total }) => all + total, 0)

/** The same as `conAsignada` says in SQL. */
function isAsignada(asignadaA: string | null, asignada: string | null, usuarioId: string): boolean {
  if (asignada === null) return true
  if (asignada === 'conmigo') return asignadaA === null || asignadaA === usuarioId
  return asignadaA === (asignada === 'nadie' ? null : asignada === 'mi' ? usuarioId : asignada)
}

/** One dependencia each, those with most first and then by name. */
function porDependencia(grupos: readonly Grupo[]): Conteo[] {
  const byClave = new Map<string, Conteo>()
  for (const { clave, nombre, siglas, total } of grupos) {
    const sofar = byClave.get(clave)?.total ?? 0
    const label = nombreCorto({ nombre, siglas })
    byClave.set(clave, { value: clave, label, title: nombre, total: sofar + total })
  }
  return [...byClave.values()].sort(
    (a, b) => b.total - a.total || a.title.localeCompare(b.title, 'es'),
  )
}

/**
 * How many acciones there are by estado, by dependencia and by who is to review them, each under the other filters; one
 * statement for the three.
 */
export async function countQueue(
  db: Pick<PrismaClient, '$queryRaw'>,
  filter: QueueFilter,
  alcance: Alcance,
): Promise<Pick<Queue, 'counts' | 'dependencias' | 'asignadas' | 'total'>> {
  const grupos = await findGrupos(db, sinContados(filter, alcance))
  const { estado, dependencia, asignada } = filter
  const { usuario } = alcance
  const is = {
    estado: (g: Grupo) => estado === 'todas' || g.estado === estado,
    dependencia: (g: Grupo) => dependencia === null || g.clave === dependencia,
    asignada: ({ asignadaA }: Grupo) => isAsignada(asignadaA, asignada, usuario.id),
  }
  const counts: Queue['counts'] = {}
  for (const g of grupos.filter((one) => is.dependencia(one) && is.asignada(one))) {
    counts[g.estado] = (counts[g.estado] ?? 0) + g.total
  }
  const shown = grupos.filter(is.estado)
  const ofDependencia = shown.filter(is.dependencia)
  return {
    counts,
    dependencias: porDependencia(shown.filter(is.asignada)),
    asignadas: {
      mi: sum(ofDependencia.filter(({ asignadaA }) => asignadaA === usuario.id)),
      nadie: sum(ofDependencia.filter(({ asignadaA }) => asignadaA === null)),
      todas: sum(ofDependencia),
    },
    total: sum(ofDependencia.filter(is.asignada)),
  }
}
