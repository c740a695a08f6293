import { prisma } from '@/lib/core/server/db'
import { getFilaDeInstitucion } from '@/lib/core/server/institucion'
import type { Contacto, Institucion } from '../institucion'

/** Whom to call; read once a request, however many parts of the page show it. */
export const getContacto = async (): Promise<Contacto> => {
  const { contacto, correo, telefono, horario } = await getFilaDeInstitucion()
  return { contacto, correo, telefono, horario }
}

/** All that can be edited of it, with the version that was read. */
export function getInstitucion(): Promise<Institucion> {
  const select = {
    ...{ contacto: true, correo: true, telefono: true, horario: true },
    ...{ version: true, avisoPrivacidad: true },
  }
  return prisma.institucion.findUniqueOrThrow({ where: { id: 1 }, select })
}
