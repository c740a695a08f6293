import { prisma } from '@/lib/core/server/db'
import { como } from '@/prisma/seed/factories'
import { confirmarCierre } from './confirmar-cierre'
import { proponerCierre } from './proponer-cierre'
import { propuestaSchema } from './propuesta-de-edicion'
import { trabajarEdicion } from './trabajar-edicion'

export const UNA = 'administracion'
export const OTRA = 'administracion2'

/** The mark of what is proposed, as the page of who confirms has it. */
export async function marcaDe(semestre: string): Promise<string> {
  const { manifiesto } = await prisma.edicion.findFirstOrThrow({
    where: { semestre: { clave: semestre }, estado: 'preparacion' },
  })
  return propuestaSchema.parse(manifiesto).marca
}

/** Proposed by one administrador, tried, confirmed by the other, its files made. Answers its id. */
export async function cerrarEdicion(semestre: string): Promise<string> {
  const { edicionId } = await como(UNA, proponerCierre, { semestre })
  await trabajarEdicion(edicionId)
  await como(OTRA, confirmarCierre, { semestre, marca: await marcaDe(semestre) })
  await trabajarEdicion(edicionId)
  return edicionId
}
