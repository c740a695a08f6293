import type { Contacto } from '@/lib/catalogo/institucion'
import { getContacto } from '@/lib/catalogo/server/institucion'
import { dayOf, daysBetween } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import type { Prisma } from '@/generated/prisma/client'
import { getSemestreEnCurso, type SemestreEnCurso } from './semestre-en-curso'

/** What the frame of every page shows beside the person's name. */
export type Marco = {
  /** The semestre in course, null between two. */
  semestre:
    | null
    | (Omit<SemestreEnCurso, 'id'> & {
        /** Whole days to its last day; negative when it is past. */
        dias: number
      })
  /** Own drafts, and what came back with observaciones; 0 without the rol enlace. */
  borradores: number
  devueltas: number
  /** Waiting for a coordinador; 0 without that rol. */
  porRevisar: number
  contacto: Contacto
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

function vistaDe(
  { clave, estado, cierraEl, conProrroga }: SemestreEnCurso,
  today: string,
): Marco['semestre'] {
  return { clave, estado, cierraEl, dias: daysBetween(today, cierraEl), conProrroga }
}

/** The frame's facts for one person, at an instant. */
export async function getMarco(usuario: UsuarioSesion, now = new Date()): Promise<Marco> {
  const propias = usuario.dependencias.map(({ id }) => id)
  const [enCurso, conteos, contacto] = await Promise.all([
    getSemestreEnCurso(propias, now),
    getConteos(usuario),
    getContacto(),
  ])
  return {
    semestre: enCurso && vistaDe(enCurso, dayOf(now)),
    borradores: conteos.get('borrador') ?? 0,
    devueltas: conteos.get('devuelta') ?? 0,
    porRevisar: conteos.get('enviada') ?? 0,
    contacto,
  }
}
