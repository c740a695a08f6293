import { z } from 'zod'
import { prisma } from '@/lib/core/server/db'
import type { Presentacion, PresentacionAnterior } from '../presentacion'

/** How many earlier ones are shown: all of them stand in the bitácora. */
const ANTERIORES = 10

const datosSchema = z.object({
  version: z.number(),
  parrafos: z.array(z.string()),
  firmante: z.string(),
  cargo: z.string(),
})

/** The presentación of a semestre as it reads now, with the version to be edited. */
export async function getPresentacion(
  semestreId: string,
): Promise<Presentacion & { version: number }> {
  const { presentacion, ...rest } = await prisma.semestre.findUniqueOrThrow({
    where: { id: semestreId },
    select: { version: true, presentacion: true, firmante: true, cargo: true },
  })
  return { ...rest, parrafos: presentacion }
}

/** Those written before the one that stands, the latest first. */
export async function listPresentaciones(semestreId: string): Promise<PresentacionAnterior[]> {
  const sucesos = await prisma.suceso.findMany({
    where: { semestreId, tipo: 'informe.presentacion' },
    orderBy: { id: 'desc' },
    skip: 1,
    take: ANTERIORES,
    select: { actor: true, ocurridoEn: true, datos: true },
  })
  return sucesos.flatMap(({ actor, ocurridoEn, datos }) => {
    const read = datosSchema.safeParse(datos)
    return read.success ? [{ ...read.data, quien: actor, cuando: ocurridoEn }] : []
  })
}
