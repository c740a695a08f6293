import { z } from 'zod'
import { prisma } from '@/lib/core/server/db'

const datosSchema = z.object({ anterior: z.string(), nombre: z.string() })

/** Two names that are one entry now: the one that went and the one that stays. */
export type Fusion = z.output<typeof datosSchema>

/**
 * What a person merged last, from the bitácora: the address that brings word of it carries no names, so nobody can
 * write them into it.
 */
export async function getUltimaFusion(usuarioId: string): Promise<Fusion | null> {
  const suceso = await prisma.suceso.findFirst({
    where: { tipo: 'catalogo.fusionar', usuarioId },
    orderBy: { id: 'desc' },
    select: { datos: true },
  })
  return datosSchema.safeParse(suceso?.datos).data ?? null
}
