import { dayFromColumn } from '@/lib/core/clock'
import { refuseWith } from '@/lib/core/refusal'
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
