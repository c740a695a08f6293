import { cache } from 'react'
import { prisma } from '@/lib/core/server/db'
import type { Contacto, Institucion } from '../institucion'

const CONTACTO = { contacto: true, correo: true, telefono: true, horario: true } as const
/** There is one row, made by the migration that made its table. */
const UNICA = { where: { id: 1 } } as const

/** Whom to call; read once a request, however many parts of the page show it. */
export const getContacto = cache((): Promise<Contacto> =>
  prisma.institucion.findUniqueOrThrow({ ...UNICA, select: CONTACTO }),
)

/** All that can be edited of it, with the version that was read. */
export function getInstitucion(): Promise<Institucion> {
  const select = { ...CONTACTO, version: true, avisoPrivacidad: true }
  return prisma.institucion.findUniqueOrThrow({ ...UNICA, select })
}
