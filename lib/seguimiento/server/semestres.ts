import { compareEnCurso, type EstadoSemestre } from '@/lib/catalogo/semestre'
import { dayFromColumn, dayOf } from '@/lib/core/clock'
import { prisma, type Tx } from '@/lib/core/server/db'

/** Days are `YYYY-MM-DD`. */
export type SemestreSeguido = {
  id: string
  clave: string
  estado: EstadoSemestre
  inicio: string
  cierraEl: string
  programaId: string
}

/** The semestre of the desk, the one before it, and all there are. */
export type Eleccion = {
  semestre: SemestreSeguido
  anterior: SemestreSeguido | null
  /** Newest first. */
  claves: string[]
}

/** The one asked for; without it, the one in course or else the latest. Null when it, or any, does not exist. */
export async function elegirSemestre(
  clave: string | null,
  now: Date,
  tx: Tx = prisma,
): Promise<Eleccion | null> {
  const found = await tx.semestre.findMany({
    orderBy: { clave: 'desc' },
    select: {
      id: true,
      clave: true,
      estado: true,
      inicio: true,
      cierraEl: true,
      programaId: true,
    },
  })
  const todos = found.map(({ inicio, cierraEl, ...rest }) => ({
    ...rest,
    inicio: dayFromColumn(inicio),
    cierraEl: dayFromColumn(cierraEl),
  }))
  const [enCurso] = todos
    .filter(({ estado }) => estado === 'abierto' || estado === 'en_revision')
    .sort(compareEnCurso(dayOf(now)))
  const semestre = clave ? todos.find((one) => one.clave === clave) : (enCurso ?? todos[0])
  if (!semestre) return null
  const anterior = todos.find((one) => one.clave < semestre.clave) ?? null
  return { semestre, anterior, claves: todos.map((one) => one.clave) }
}
