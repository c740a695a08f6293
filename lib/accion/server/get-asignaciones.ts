import { prisma } from '@/lib/core/server/db'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import { Prisma } from '@/generated/prisma/client'
import type { Asignaciones } from '../asignacion'
import { TRANSVERSAL_LABEL } from '../labels'
import { porAsignacionSql } from './asignacion'

/** Who reviews what in that semestre; null when there is no such one, or who asks is no coordinador. */
export async function getAsignaciones(
  clave: string,
  usuario: UsuarioSesion,
): Promise<Asignaciones | null> {
  if (!hasRol(usuario, 'coordinador')) return null
  const [semestre, [esperan]] = await Promise.all([
    prisma.semestre.findUnique({
      where: { clave },
      select: {
        estado: true,
        asignaciones: {
          select: {
            id: true,
            dependencia: { select: { nombre: true } },
            eje: { select: { numero: true, nombre: true } },
            coordinador: { select: { id: true, nombre: true, activo: true } },
          },
        },
      },
    }),
    prisma.$queryRaw<{ sinAsignar: number; porAsignar: number }[]>`
      select count(*)::int as "sinAsignar", count(coordinador_id)::int as "porAsignar" from (
        select ${porAsignacionSql(Prisma.sql`a.enviada_por_id`)} as coordinador_id
        from accion a join semestre s on s.id = a.semestre_id
        where s.clave = ${clave} and a.estado in ('enviada', 'devuelta')
          and a.asignada_a_id is null) esperan`,
  ])
  if (!semestre) return null
  const asignaciones = semestre.asignaciones.map(({ dependencia, eje, ...rest }) => ({
    ...rest,
    de: dependencia
      ? { tipo: 'dependencia' as const, nombre: dependencia.nombre }
      : eje
        ? { tipo: 'eje' as const, nombre: `${eje.numero}. ${eje.nombre}` }
        : { tipo: 'transversal' as const, nombre: TRANSVERSAL_LABEL },
  }))
  return {
    semestre: { clave, cerrado: semestre.estado === 'cerrado' },
    asignaciones: asignaciones.sort(
      (a, b) => a.de.tipo.localeCompare(b.de.tipo) || a.de.nombre.localeCompare(b.de.nombre, 'es'),
    ),
    ...(esperan ?? { sinAsignar: 0, porAsignar: 0 }),
  }
}
