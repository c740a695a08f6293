import { z } from 'zod'
import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import { dayOf } from '@/lib/core/clock'
import { prisma, type Tx } from '@/lib/core/server/db'
import { env } from '@/lib/core/server/env'
import { ROLES, type UsuarioSesion } from '../usuario'

const MINUTE = 60_000
/** Milliseconds a sign-in lasts at most, and at most without a request. */
export const ABSOLUTE_LIMIT = 12 * 60 * MINUTE
export const IDLE_LIMIT = 60 * MINUTE

const rowsSchema = z.array(
  z.object({
    id: z.string(),
    nombre: z.string(),
    correo: z.string(),
    roles: z.array(z.enum(ROLES)),
    dependencias: z.array(
      z.object({
        id: z.string(),
        clave: z.string(),
        nombre: z.string(),
        siglas: z.string(),
        suplenteDe: z.string().nullable(),
        desde: z.string().nullable(),
        hasta: z.string().nullable(),
      }),
    ),
    sesionId: z.string(),
    expiraEn: z.date(),
    atajos: z.boolean(),
  }),
)

/** `expiraEn` is when this sign-in ends however much it is used; `atajos`: one-key shortcuts answer to this person. */
export type UsuarioEnSesion = UsuarioSesion & { expiraEn: Date; atajos: boolean }

/** Opens a session: always a new id, so that one known before the sign-in is worth nothing after it. */
export async function abrirSesion(
  tx: Tx,
  usuario: { id: string; nombre: string },
  agente: string,
  now: Date,
): Promise<string> {
  const { id } = await tx.sesion.create({
    data: {
      usuarioId: usuario.id,
      creadaEn: now,
      vistaEn: now,
      expiraEn: new Date(now.getTime() + ABSOLUTE_LIMIT),
      agente: agente.slice(0, 200),
    },
    select: { id: true },
  })
  const datos = { usuarioId: usuario.id }
  await recordSuceso(tx, usuario, { tipo: 'sesion.iniciar', datos }, now)
  return id
}

/**
 * The person behind a session that is neither ended, expired nor idle too long, with the roles they have and
 * the dependencias they are a member of today; else null. One statement, which also notes that the
 * session was seen (at most once a minute).
 */
export async function findUsuarioDeSesion(
  sesionId: string,
  now: Date,
): Promise<UsuarioEnSesion | null> {
  const seenAfter = new Date(now.getTime() - IDLE_LIMIT)
  const noteBefore = new Date(now.getTime() - MINUTE)
  const rows = await prisma.$queryRaw`/* prepared */
    with viva as (
      select s.id, s.usuario_id, s.vista_en, s.expira_en, u.nombre, u.correo, u.atajos
      from sesion s join usuario u on u.id = s.usuario_id
      where s.id = ${sesionId}::uuid and s.terminada_en is null and u.activo
        and (not u.demo or ${env().DEMO})
        and s.expira_en > ${now}::timestamptz and s.vista_en > ${seenAfter}::timestamptz
    ), vista as (
      update sesion set vista_en = ${now}::timestamptz
      from viva where sesion.id = viva.id and viva.vista_en < ${noteBefore}::timestamptz
    )
    select viva.usuario_id as id, viva.nombre, viva.correo, viva.id as "sesionId", viva.expira_en as "expiraEn", viva.atajos,
      (select coalesce(json_agg(rol order by rol), '[]') from usuario_rol
       where usuario_id = viva.usuario_id) as roles,
      (select coalesce(json_agg(json_build_object(
         'id', d.id, 'clave', d.clave, 'nombre', d.nombre, 'siglas', d.siglas,
         'suplenteDe', t.nombre, 'desde', m.desde, 'hasta', m.hasta) order by d.clave), '[]')
       from membresia m join dependencia d on d.id = m.dependencia_id
         left join usuario t on t.id = m.suplente_de_id
       where m.usuario_id = viva.usuario_id
         and coalesce(m.desde <= ${dayOf(now)}::date, true)
         and coalesce(m.hasta >= ${dayOf(now)}::date, true)) as dependencias
    from viva`
  return rowsSchema.parse(rows)[0] ?? null
}

/** Ends one session for good; ending it twice is the same as once. */
export async function terminarSesion(tx: Tx, sesionId: string, now: Date): Promise<void> {
  const sesion = await tx.sesion.findFirst({
    where: { id: sesionId, terminadaEn: null },
    select: { usuario: { select: { id: true, nombre: true } } },
  })
  if (!sesion) return
  await tx.sesion.update({
    where: { id: sesionId },
    data: { terminadaEn: now },
    select: { id: true },
  })
  const datos = { usuarioId: sesion.usuario.id }
  await recordSuceso(tx, sesion.usuario, { tipo: 'sesion.terminar', datos }, now)
}

/** Ends every session of one person; answers how many there were. */
export async function terminarSesionesDe(
  tx: Tx,
  usuarioId: string,
  actor: Actor,
  now: Date,
): Promise<number> {
  const { count } = await tx.sesion.updateMany({
    where: { usuarioId, terminadaEn: null, expiraEn: { gt: now } },
    data: { terminadaEn: now },
  })
  if (count > 0) {
    const datos = { usuarioId, detalle: `sesiones terminadas: ${count}` }
    await recordSuceso(tx, actor, { tipo: 'sesion.terminar', datos }, now)
  }
  return count
}
