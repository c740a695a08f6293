import { dayFromColumn } from '@/lib/core/clock'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { validOn } from '@/lib/core/server/valid-on'
import { normalizarCorreo } from '../correo'
import type { UsuarioSesion } from '../usuario'

/**
 * An active person by e-mail, with the roles and memberships of today, for what acts in a person's name
 * without a browser (`--como`, the demonstration data). `sesionId` is empty. Refuses when there is none.
 */
export async function getUsuarioPorCorreo(
  tx: Tx,
  typed: string,
  now = new Date(),
): Promise<UsuarioSesion> {
  const correo = normalizarCorreo(typed) ?? ''
  const found = await tx.usuario.findUnique({
    where: { correo, activo: true },
    select: {
      id: true,
      nombre: true,
      correo: true,
      roles: { select: { rol: true }, orderBy: { rol: 'asc' } },
      membresias: {
        where: validOn(now),
        select: {
          desde: true,
          hasta: true,
          suplenteDe: { select: { nombre: true } },
          dependencia: { select: { id: true, clave: true, nombre: true, siglas: true } },
        },
        orderBy: { dependencia: { clave: 'asc' } },
      },
    },
  })
  if (!found) {
    refuseWith({ campo: 'correo', mensaje: `No hay una cuenta activa con el correo ${typed}.` })
  }
  const { roles, membresias, ...usuario } = found
  return {
    ...usuario,
    roles: roles.map(({ rol }) => rol),
    dependencias: membresias.map(({ dependencia, suplenteDe, desde, hasta }) => ({
      ...dependencia,
      suplenteDe: suplenteDe?.nombre ?? null,
      desde: desde && dayFromColumn(desde),
      hasta: hasta && dayFromColumn(hasta),
    })),
    sesionId: '',
  }
}

/**
 * None of these accounts is disabled until the transaction ends: who disables one then finds what was just given to
 * it, or by it. Throws `stale` when one is disabled already.
 */
export async function holdActivas(tx: Tx, ids: readonly string[]): Promise<void> {
  const active = await tx.$queryRaw<unknown[]>`
    select 1 from usuario where id = any(${[...ids]}::uuid[]) and activo order by id for share`
  if (active.length < ids.length) refuse('stale')
}
