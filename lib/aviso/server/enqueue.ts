import type { Tx } from '@/lib/core/server/db'
import { validOn } from '@/lib/core/server/valid-on'
import type { Prisma } from '@/generated/prisma/client'
import type { AvisoDatos, AvisoTipo } from '../aviso'

/**
 * Whom an aviso is for: the enlaces of some dependencias or every coordinador, never who acted; or one person by
 * name, who may have acted: it goes out to them, but is no news on their Inicio.
 */
export type Destinatarios = { enlacesDe: string[] } | 'coordinadores' | { usuario: string }

function whoOf(para: Destinatarios, actorId: string | null, now: Date): Prisma.UsuarioWhereInput {
  if (para !== 'coordinadores' && 'usuario' in para) return { id: para.usuario }
  return {
    ...(actorId && { NOT: { id: actorId } }),
    ...(para === 'coordinadores'
      ? { roles: { some: { rol: 'coordinador' } } }
      : enlacesDe(para.enlacesDe, now)),
  }
}

/** Who is their enlace today: a membership that ended, or has not begun, is told nothing. */
const enlacesDe = (dependencias: string[], now: Date) =>
  ({
    roles: { some: { rol: 'enlace' } },
    membresias: {
      some: { dependenciaId: { in: dependencias }, ...validOn(now) },
    },
  }) satisfies Prisma.UsuarioWhereInput

/** Writes one outbox row per person, in the transaction of the act; a job delivers them afterwards. */
export async function enqueueAviso(
  tx: Tx,
  aviso: { tipo: AvisoTipo; datos: AvisoDatos; accionId: string; para: Destinatarios },
  actorId: string | null,
  now: Date,
): Promise<void> {
  const usuarios = await tx.usuario.findMany({
    where: { activo: true, ...whoOf(aviso.para, actorId, now) },
    select: { id: true },
  })
  await tx.aviso.createMany({
    data: usuarios.map(({ id }) => ({
      usuarioId: id,
      tipo: aviso.tipo,
      datos: aviso.datos,
      accionId: aviso.accionId,
      creadoEn: now,
      leidoEn: id === actorId ? now : null,
    })),
  })
}
