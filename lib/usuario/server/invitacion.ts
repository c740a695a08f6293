import { createHash, randomBytes } from 'node:crypto'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { enTransaccion, prisma, type Tx } from '@/lib/core/server/db'
import { refuse, refuseWith } from '@/lib/core/refusal'
import { issuesOfContrasena } from '../contrasena'
import { hashContrasena } from './hash'
import { abrirSesion, terminarSesionesDe } from './session-row'

const HOUR = 3_600_000
/** Milliseconds a link serves: the first one a day, one to choose a new password an hour. */
const LIFE = { invitacion: 24 * HOUR, restablecer: HOUR } as const

export type TipoDeInvitacion = keyof typeof LIFE

/** The only copy of the token is the link: the database keeps its hash. `ruta` is a path of ours. */
export type Invitacion = { ruta: string; expiraEn: Date }

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Makes a link by which a person chooses their own password, once. Links not used before stop serving. */
export async function crearInvitacion(
  usuarioId: string,
  tipo: TipoDeInvitacion,
  { tx, now }: { tx: Tx; now: Date },
): Promise<Invitacion> {
  const token = randomBytes(32).toString('base64url')
  const expiraEn = new Date(now.getTime() + LIFE[tipo])
  await tx.invitacion.deleteMany({ where: { usuarioId, usadaEn: null } })
  await tx.invitacion.create({
    data: { usuarioId, tipo, tokenHash: hashOf(token), expiraEn },
    select: { id: true },
  })
  return { ruta: `/invitacion/${token}`, expiraEn }
}

const valid = (token: string, now: Date) => ({
  tokenHash: hashOf(token),
  usadaEn: null,
  expiraEn: { gt: now },
  usuario: { activo: true },
})

/** Whose link it is, while it serves; looking does not use it up. */
export async function findInvitado(token: string, now: Date) {
  const found = await prisma.invitacion.findFirst({
    where: valid(token, now),
    select: { usuario: { select: { id: true, nombre: true, correo: true } } },
  })
  return found?.usuario ?? null
}

/**
 * Sets the password, ends every session of the person and opens a new one: its id. Of two at the same
 * time one wins. Refuses `not_found` when the link does not serve, `issues` when the password does not.
 */
export async function aceptarInvitacion(
  token: string,
  contrasena: { nueva: string; repetida: string },
  agente: string,
  now: Date,
): Promise<{ sesionId: string; usuarioId: string }> {
  const usuario = await findInvitado(token, now)
  if (!usuario) refuse('not_found')
  const issues = issuesOfContrasena(contrasena.nueva, usuario.correo, contrasena.repetida)
  if (issues.length > 0) refuseWith(...issues)
  const contrasenaHash = await hashContrasena(contrasena.nueva)
  return enTransaccion(async (tx) => {
    const { count } = await tx.invitacion.updateMany({
      where: valid(token, now),
      data: { usadaEn: now },
    })
    if (count !== 1) refuse('not_found')
    const where = { id: usuario.id }
    await tx.usuario.update({ where, data: { contrasenaHash }, select: { id: true } })
    const datos = { usuarioId: usuario.id }
    await recordSuceso(tx, usuario, { tipo: 'usuario.contrasena', datos }, now)
    await terminarSesionesDe(tx, usuario.id, usuario, now)
    const sesionId = await abrirSesion(tx, usuario, agente, now)
    return { sesionId, usuarioId: usuario.id }
  })
}
