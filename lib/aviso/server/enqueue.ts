import type { Tx } from '@/lib/core/server/db'
import { validOn } from '@/lib/core/server/valid-on'
import type { Prisma } from '@/generated/prisma/client'
import { dichoDeAviso, type AvisoDatos, type AvisoTipo } from '../aviso'
import { plantillaTipoDe } from '../plantillas/plantillas'
import { sendAvisoJobs } from './jobs'
import { getPlantilla } from './plantillas'

/**
 * Whom an aviso is for: the enlaces of some dependencias, certain people, or every coordinador, never who acted; or
 * one person by name, who may have acted: it goes out to them, but is no news on their Inicio.
 */
export type Destinatarios =
  { enlacesDe: string[] } | { personas: readonly string[] } | { usuario: string } | 'coordinadores'

/** Who is their enlace today: a membership that ended, or has not begun, is told nothing. */
const enlacesDe = (dependencias: string[], now: Date) =>
  ({
    roles: { some: { rol: 'enlace' } },
    membresias: {
      some: { dependenciaId: { in: dependencias }, ...validOn(now) },
    },
  }) satisfies Prisma.UsuarioWhereInput

function othersOf(
  para: Exclude<Destinatarios, { usuario: string }>,
  now: Date,
): Prisma.UsuarioWhereInput {
  if (para === 'coordinadores') return { roles: { some: { rol: 'coordinador' } } }
  return 'personas' in para ? { id: { in: [...para.personas] } } : enlacesDe(para.enlacesDe, now)
}

function whoOf(para: Destinatarios, actorId: string | null, now: Date): Prisma.UsuarioWhereInput {
  if (para !== 'coordinadores' && 'usuario' in para) return { id: para.usuario }
  return { ...(actorId && { NOT: { id: actorId } }), ...othersOf(para, now) }
}

type Nuevo = { tipo: AvisoTipo; datos: AvisoDatos; accionId: string | null }

/** What the plantilla in force says of it now: what was told does not change when the plantilla does. */
async function decir(tx: Tx, { tipo, datos }: Nuevo) {
  return dichoDeAviso(tipo, datos, await getPlantilla(tx, plantillaTipoDe(tipo, datos)))
}

/** Writes one outbox row for an address without account (a titular's), and its job, in the transaction of the act. */
export async function enqueueAvisoACorreo(
  tx: Tx,
  { correo, ...aviso }: Nuevo & { correo: string },
  now: Date,
): Promise<void> {
  const creado = await tx.aviso.create({
    data: { ...aviso, ...(await decir(tx, aviso)), correo, creadoEn: now },
    select: { id: true },
  })
  await sendAvisoJobs(tx, [{ id: creado.id, usuario: null }], now)
}

/**
 * Writes one outbox row per person, and the job that delivers it, in the transaction of the act. Answers how many
 * persons are told.
 */
export async function enqueueAviso(
  tx: Tx,
  { para, ...aviso }: Nuevo & { para: Destinatarios },
  actorId: string | null,
  now: Date,
): Promise<number> {
  const usuarios = await tx.usuario.findMany({
    where: { activo: true, ...whoOf(para, actorId, now) },
    select: { id: true, entrega: true },
  })
  if (usuarios.length === 0) return 0
  const dicho = await decir(tx, aviso)
  const created = await tx.aviso.createManyAndReturn({
    data: usuarios.map(({ id }) => ({
      usuarioId: id,
      ...aviso,
      ...dicho,
      creadoEn: now,
      leidoEn: id === actorId ? now : null,
    })),
    select: { id: true, usuarioId: true },
  })
  const byId = new Map(usuarios.map((usuario) => [usuario.id, usuario]))
  const avisos = created.map(({ id, usuarioId }) => ({ id, usuario: byId.get(usuarioId!)! }))
  await sendAvisoJobs(tx, avisos, now)
  return avisos.length
}
