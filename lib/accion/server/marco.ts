import type { Contacto } from '@/lib/catalogo/institucion'
import { canCatalogo } from '@/lib/catalogo/abierto'
import { propuestasPorVer } from '@/lib/catalogo/server/moderacion'
import { dayOf, daysBetween } from '@/lib/core/clock'
import type { Identidad } from '@/lib/core/institucion'
import { prisma } from '@/lib/core/server/db'
import { getFilaDeInstitucion, identidadDe } from '@/lib/core/server/institucion'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import { Prisma } from '@/generated/prisma/client'
import { getSemestreEnCurso, type SemestreEnCurso } from './semestre-en-curso'

const { sql, join } = Prisma

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
  /** Waiting for this coordinador: given to nobody else; 0 without that rol. */
  porRevisar: number
  contacto: Contacto
  /** Whose city it is, and its accent colour. */
  identidad: Pick<Identidad, 'ciudad' | 'color'>
  /** Names proposed for the catalogues; 0 for who does not look after them. */
  propuestas: number
}

/** Which acciones this person has to do something about, by rol. */
function pendientesDe({ id, roles, dependencias }: UsuarioSesion): Prisma.Sql[] {
  const pendientes: Prisma.Sql[] = []
  if (hasRol({ roles }, 'enlace')) {
    const propias = dependencias.map(({ id }) => id)
    pendientes.push(
      sql`responsable_id = any (${propias}::uuid[]) and estado in ('borrador', 'devuelta')`,
    )
  }
  if (hasRol({ roles }, 'coordinador')) {
    // As the queue opens: what was given to another does not wait for this one.
    pendientes.push(
      sql`estado = 'enviada' and (asignada_a_id is null or asignada_a_id = ${id}::uuid)`,
    )
  }
  return pendientes
}

/** What waits for this person, by what it is; one query, whatever the roles. */
async function getConteos(usuario: UsuarioSesion): Promise<Map<string, number>> {
  const pendientes = pendientesDe(usuario)
  const parts = [
    ...(pendientes.length === 0
      ? []
      : [
          sql`select estado::text as que, count(*)::int as total from accion
            where (${join(pendientes, ') or (')}) group by estado`,
        ]),
    ...(canCatalogo(usuario)
      ? [sql`select 'propuesta' as que, ${propuestasPorVer}::int as total`]
      : []),
  ]
  if (parts.length === 0) return new Map()
  const rows = await prisma.$queryRaw<{ que: string; total: number }[]>`
    ${join(parts, ' union all ')}`
  return new Map(rows.map(({ que, total }) => [que, total]))
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
  const [enCurso, conteos, institucion] = await Promise.all([
    getSemestreEnCurso(propias, now),
    getConteos(usuario),
    getFilaDeInstitucion(),
  ])
  const { contacto, correo, telefono, horario } = institucion
  const { ciudad, color } = identidadDe(institucion)
  return {
    semestre: enCurso && vistaDe(enCurso, dayOf(now)),
    borradores: conteos.get('borrador') ?? 0,
    devueltas: conteos.get('devuelta') ?? 0,
    porRevisar: conteos.get('enviada') ?? 0,
    contacto: { contacto, correo, telefono, horario },
    identidad: { ciudad, color },
    propuestas: conteos.get('propuesta') ?? 0,
  }
}
