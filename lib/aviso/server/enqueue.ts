import type { Tx } from '@/lib/core/server/db'
import { validOn } from '@/lib/core/server/valid-on'
import type { Prisma } from '@/generated/prisma/client'
import type { AvisoDatos, AvisoTipo } from '../aviso'

/** Whom an aviso is for: enlaces of some dependencias, certain people, or every coordinador. Never who acted. */
export type Destinatarios =
  { enlacesDe: string[] } | { personas: readonly string[] } | 'coordinadores'

/** Who is their enlace today: a membership that ended, or has not begun, is told nothing. */
const enlacesDe = (dependencias: string[], now: Date) =>
  ({
    roles: { some: { rol: 'enlace' } },
    membresias: {
      some: { dependenciaId: { in: dependencias }, ...validOn(now) },
    },
  }) satisfies Prisma.UsuarioWhereInput

function destinatarios(para: Destinatarios, now: Date): Prisma.UsuarioWhereInput {
  if (para === 'coordinadores') return { roles: { some: { rol: 'coordinador' } } }
  return 'personas' in para ? { id: { in: [...para.personas] } } : enlacesDe(para.enlacesDe, now)
}

/** Writes one outbox row per person, in the transaction of the act; a job delivers them afterwards. */
export async function enqueueAviso(
  tx: Tx,
  aviso: { tipo: AvisoTipo; datos: AvisoDatos; accionId: string | null; para: Destinatarios },
  actorId: string | null,
  now: Date,
): Promise<void> {
  const usuarios = await tx.usuario.findMany({
    where: {
      activo: true,
      ...(actorId && { NOT: { id: actorId } }),
      ...destinatarios(aviso.para, now),
    },
    select: { id: true },
  })
  await tx.aviso.createMany({
    data: usuarios.map(({ id }) => ({
      usuarioId: id,
      tipo: aviso.tipo,
      datos: aviso.datos,
      accionId: aviso.accionId,
      creadoEn: now,
    })),
  })
}
