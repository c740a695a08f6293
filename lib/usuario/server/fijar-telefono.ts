import type { z } from 'zod'
import { prisma } from '@/lib/core/server/db'
import type { telefonoSchema } from '../telefono'
import type { Contexto } from './contexto'

/** A person's own telephone, from now on; like the way their avisos go, it leaves no suceso. */
export async function fijarTelefono(
  { telefono }: z.output<typeof telefonoSchema>,
  { tx, usuario }: Contexto,
): Promise<void> {
  await tx.usuario.update({ where: { id: usuario.id }, data: { telefono }, select: { id: true } })
}

/** The telephone this person gave. */
export async function getTelefono(usuarioId: string): Promise<string> {
  const where = { id: usuarioId }
  const { telefono } = await prisma.usuario.findUniqueOrThrow({ where, select: { telefono: true } })
  return telefono
}
