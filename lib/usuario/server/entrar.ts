import { recordSuceso } from '@/lib/bitacora/server/record'
import { enTransaccion, prisma } from '@/lib/core/server/db'
import { env } from '@/lib/core/server/env'
import { CONTRASENA_MAX } from '../contrasena'
import { normalizarCorreo } from '../correo'
import { isContrasena } from './hash'
import { noteFailure, noteSuccess, takeTurn } from './limiter'
import { abrirSesion } from './session-row'

/** One try to sign in: what was typed, and from where. */
export type Intento = { correo: string; contrasena: string; ip: string; agente: string }

/** `rejected` says nothing of whether the account exists; `throttled` tells the minutes to wait. */
export type Entrada =
  | { kind: 'done'; sesionId: string; usuarioId: string; nombre: string }
  | { kind: 'rejected' }
  | { kind: 'throttled'; minutos: number }

type Cuenta = {
  id: string
  nombre: string
  contrasenaHash: string | null
  activo: boolean
  demo: boolean
}

/**
 * Signs a person in by password; the one way in for the form and for next-auth. Known, unknown and disabled
 * accounts get the same answer after the same work: one hash, one suceso. Demonstration accounts, whose password is
 * public, count as disabled outside the demonstration, whatever the database holds.
 */
export async function entrar(intento: Intento, now: Date): Promise<Entrada> {
  const { ip, agente } = intento
  const correo = normalizarCorreo(intento.correo) ?? ''
  const turn = await takeTurn(correo, ip)
  if (!turn.allowed) {
    if (turn.first) await recordRechazo(await findCuenta(correo), 'demasiados intentos', now)
    return { kind: 'throttled', minutos: Math.max(1, Math.ceil(turn.wait / 60_000)) }
  }
  const cuenta = await findCuenta(correo)
  const contrasena = intento.contrasena.slice(0, CONTRASENA_MAX + 1)
  const matches = await isContrasena(contrasena, cuenta?.contrasenaHash ?? null)
  if (!cuenta?.activo || (cuenta.demo && !env().DEMO) || !matches) {
    await recordRechazo(cuenta, 'correo o contraseña incorrectos', now)
    await noteFailure(ip)
    return { kind: 'rejected' }
  }
  const sesionId = await enTransaccion((tx) => abrirSesion(tx, cuenta, agente, now))
  await noteSuccess(correo, ip)
  return { kind: 'done', sesionId, usuarioId: cuenta.id, nombre: cuenta.nombre }
}

function findCuenta(correo: string): Promise<Cuenta | null> {
  return prisma.usuario.findUnique({
    where: { correo },
    select: { id: true, nombre: true, contrasenaHash: true, activo: true, demo: true },
  })
}

/** What was typed as an e-mail is not kept when it is nobody's: it may be a password in the wrong field. */
async function recordRechazo(cuenta: Cuenta | null, detalle: string, now: Date): Promise<void> {
  const actor = { id: null, nombre: 'alguien sin sesión' }
  const datos = { usuarioId: cuenta?.id ?? null, detalle }
  await enTransaccion((tx) => recordSuceso(tx, actor, { tipo: 'sesion.rechazar', datos }, now))
}
