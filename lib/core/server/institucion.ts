import { cache } from 'react'
import type { Institucion } from '@/generated/prisma/client'
import { conDefectos, type Identidad } from '../institucion'
import { prisma, type Tx } from './db'

/** There is one row, made by the migration that made its table. */
const UNICA = { where: { id: 1 } } as const

export type FilaDeInstitucion = Omit<Institucion, 'avisoPrivacidad'>

/** The row as it is now; inside a transaction, as that one sees it. */
export const readInstitucion = (tx: Tx): Promise<FilaDeInstitucion> =>
  tx.institucion.findUniqueOrThrow({ ...UNICA, omit: { avisoPrivacidad: true } })

/** The same, read once a request however many parts of the page show something of it. */
export const getFilaDeInstitucion = cache(() => readInstitucion(prisma))

/** Whose informe it is, with what the settings leave empty filled in. */
export const identidadDe = (fila: FilaDeInstitucion): Identidad => conDefectos(fila)

/** Whose informe it is; one query a request at most, shared with whoever shows the contacto. */
export const getIdentidad = async (): Promise<Identidad> =>
  identidadDe(await getFilaDeInstitucion())
