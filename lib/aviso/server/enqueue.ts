import type { Tx } from '@/lib/core/server/db'
import { validOn } from '@/lib/core/server/valid-on'
import type { Prisma } from '@/generated/prisma/client'
import type { AvisoDatos, AvisoTipo } from '../aviso'
import { sendAvisoJobs } from './jobs'

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

/** Writes one outbox row per person, and the job that delivers it, in the transaction of the act. */
export async function enqueueAviso(
  tx: Tx,
  aviso: { tipo: AvisoTipo; datos: AvisoDatos; accionId: string | null; para: Destinatarios },
  actorId: string | null,
  now: Date,
): Promise<void> {
  const usuarios = await tx.usuario.findMany({
    where: { activo: true, ...whoOf(aviso.para, actorId, now) },
    select: { id: true, entrega: true },
  })
  const created = await tx.aviso.createManyAndReturn({
    data: usuarios.map(({ id }) => ({
      usuarioId: id,
      tipo: aviso.tipo,
      datos: aviso.datos,
      accionId: aviso.accionId,
      creadoEn: now,
      leidoEn: id === actorId ? now : null,
    })),
    select: { id: true, usuarioId: true },
  })
  const byId = new Map(usuarios.map((usuario) => [usuario.id, usuario]))
  const avisos = created.map(({ id, usuarioId }) => ({ id, usuario: byId.get(usuarioId)! }))
  await sendAvisoJobs(tx, avisos, now)
}
