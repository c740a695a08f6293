import { recordSuceso, type Actor } from '@/lib/bitacora/server/record'
import { refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { Prisma } from '@/generated/prisma/client'
import type { AccionEnPaso } from './paso'

export type Coordinador = { id: string; nombre: string }

/** Who does it when nobody chose: an asignación of the semestre. */
export const POR_ASIGNACION: Actor = { id: null, nombre: 'sistema (asignación del semestre)' }

/** An active coordinador by id; refuses with an issue of `coordinadorId` when there is no such one. */
export async function findCoordinador(tx: Tx, id: string): Promise<Coordinador> {
  const found = await tx.usuario.findFirst({
    where: { id, activo: true, roles: { some: { rol: 'coordinador' } } },
    select: { id: true, nombre: true },
  })
  const mensaje = 'Elija a una persona de la coordinación.'
  return found ?? refuseWith({ campo: 'coordinadorId', mensaje })
}

/** Tells who is to review it from now on; null is nobody. */
export async function recordAsignacion(
  {
    id: accionId,
    semestreId,
    folio,
    version,
    estado,
  }: Pick<AccionEnPaso, 'id' | 'semestreId' | 'folio' | 'version' | 'estado'>,
  coordinador: Coordinador | null,
  actor: Actor,
  { tx, now }: Pick<Contexto, 'tx' | 'now'>,
): Promise<void> {
  const datos = { folio, version, de: estado, a: estado, asignadaA: coordinador?.nombre ?? '' }
  const suceso = { tipo: 'accion.asignar' as const, accionId, semestreId, datos }
  await recordSuceso(tx, actor, suceso, now)
}

/** Active and a coordinador, and not who sent it: they could not approve it. `u` is that usuario, `sent` an id. */
const puedeRevisar = (sent: Prisma.Sql) => Prisma.sql`
  u.activo and u.id is distinct from ${sent} and exists (
    select from usuario_rol where usuario_id = u.id and rol = 'coordinador')`

/**
 * Id of the coordinador that the asignaciones of its semestre give the acción `a` to; null when none fits. That of the
 * dependencia beats that of the eje, unless who it names cannot review it.
 */
export const porAsignacionSql = (sent: Prisma.Sql) => Prisma.sql`(
  select r.coordinador_id from asignacion r join usuario u on u.id = r.coordinador_id
  where r.semestre_id = a.semestre_id
    and (r.dependencia_id = a.responsable_id or r.eje_id = a.eje_id or (r.transversal and a.transversal))
    and ${puedeRevisar(sent)}
  order by r.dependencia_id is null limit 1)`

/**
 * Who reviews an acción that is being sent by `usuario`: who it was given to, else whom the asignaciones of the semestre
 * name (`isNueva`), else nobody. One statement.
 */
export async function findAsignada(
  accionId: string,
  { tx, usuario }: Contexto,
): Promise<(Coordinador & { isNueva: boolean }) | null> {
  const sent = Prisma.sql`${usuario.id}::uuid`
  const [row] = await tx.$queryRaw<(Coordinador & { isNueva: boolean })[]>`
    select c.id, c.nombre, c.id is distinct from a.asignada_a_id as "isNueva"
    from accion a join usuario c on c.id = coalesce(
      (select u.id from usuario u where u.id = a.asignada_a_id and ${puedeRevisar(sent)}),
      ${porAsignacionSql(sent)})
    where a.id = ${accionId}::uuid`
  return row ?? null
}
