import { z } from 'zod'
import { prisma } from '@/lib/core/server/db'
import { env } from '@/lib/core/server/env'
import { refuse } from '@/lib/core/refusal'
import { hasRol, ROLES, type Rol } from '../usuario'
import { crearUsuario, desactivarUsuario, listUsuarios } from './commands'
import type { Contexto } from './contexto'
import { IDLE_LIMIT, terminarSesionesDe } from './session-row'

/** What the administrador's screen of accounts does and shows; the rules are those of commands.ts. */

const many = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((value) => [value].flat().filter((entry) => entry !== ''))

export const invitacionSchema = z.object({
  correo: z.string().max(254, 'El correo es demasiado largo.').default(''),
  nombre: z.string().max(200, 'El nombre es demasiado largo.').default(''),
  roles: many.transform((roles) => ROLES.filter((rol) => roles.includes(rol))),
  dependencias: many,
})

export const cuentaSchema = z.object({ correo: z.string().min(1).max(254) })

/** Makes the account; the link is shown once and kept nowhere. Instant as ISO 8601. */
export async function invitarPersona(
  nueva: z.output<typeof invitacionSchema>,
  contexto: Contexto,
): Promise<{ correo: string; vinculo: string; expira: string }> {
  const { invitacion } = await crearUsuario(nueva, contexto)
  return {
    correo: nueva.correo,
    vinculo: env().BASE_URL + invitacion.ruta,
    expira: invitacion.expiraEn.toISOString(),
  }
}

export const desactivarCuenta = ({ correo }: z.output<typeof cuentaSchema>, contexto: Contexto) =>
  desactivarUsuario(correo, contexto)

/** Signs a person out everywhere; the account stays. */
export async function terminarSesionesDeCuenta(
  { correo }: z.output<typeof cuentaSchema>,
  { tx, usuario, now }: Contexto,
): Promise<number> {
  if (!hasRol(usuario, 'administrador')) return refuse('forbidden')
  const found = await tx.usuario.findUnique({ where: { correo }, select: { id: true } })
  return found ? terminarSesionesDe(tx, found.id, usuario, now) : refuse('not_found')
}

export type Cuenta = {
  id: string
  correo: string
  nombre: string
  activo: boolean
  roles: Rol[]
  /** Claves. */
  dependencias: string[]
  /** Open now: neither ended, expired nor idle too long. */
  sesiones: number
}

/** Every account with its open sessions, by e-mail. */
export async function listCuentas(usuario: Contexto['usuario'], now: Date): Promise<Cuenta[]> {
  const cuentas = await listUsuarios({ tx: prisma, usuario, now })
  const groups = await prisma.sesion.groupBy({
    by: ['usuarioId'],
    where: {
      terminadaEn: null,
      expiraEn: { gt: now },
      vistaEn: { gt: new Date(now.getTime() - IDLE_LIMIT) },
    },
    _count: { _all: true },
  })
  const sesiones = new Map(groups.map(({ usuarioId, _count }) => [usuarioId, _count._all]))
  return cuentas.map((cuenta) => ({ ...cuenta, sesiones: sesiones.get(cuenta.id) ?? 0 }))
}
