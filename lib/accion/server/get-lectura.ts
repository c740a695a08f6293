import { dayFromColumn } from '@/lib/core/clock'
import type { Periodo } from '@/lib/core/fechas'
import { prisma } from '@/lib/core/server/db'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { Prisma } from '@/generated/prisma/client'
import type { AccionContenido } from '../accion'
import { isPropia, isVisible } from '../policy'
import { CONTENIDO_SELECT, contenidoDe, contenidoParaOtros, ULTIMA_DEVOLUCION } from './contenido'

/** What an acción says to one person, without what may be done with it. */
export type Lectura = {
  version: number
  folio: string | null
  contenido: AccionContenido
  semestre: { clave: string } & Periodo
}

const SELECT = {
  ...CONTENIDO_SELECT,
  version: true,
  folio: true,
  estado: true,
  responsableId: true,
  participantes: {
    ...CONTENIDO_SELECT.participantes,
    select: { dependenciaId: true, ...CONTENIDO_SELECT.participantes.select },
  },
  revisiones: ULTIMA_DEVOLUCION,
} satisfies Prisma.AccionSelect

/**
 * One acción by its id as this person reads it: its enlaces what is saved, everybody else what was returned while it
 * is being mended. Null when it does not exist or is not theirs to see.
 */
export async function getLectura(usuario: UsuarioSesion, id: string): Promise<Lectura | null> {
  const fila = await prisma.accion.findUnique({ where: { id }, select: SELECT })
  if (!fila) return null
  const participantes = fila.participantes.map(({ dependenciaId }) => dependenciaId)
  if (!isVisible(usuario, { ...fila, participantes })) return null
  const { clave, inicio, fin } = fila.semestre
  return {
    version: fila.version,
    folio: fila.folio,
    contenido: isPropia(usuario, fila) ? contenidoDe(fila) : contenidoParaOtros(fila),
    semestre: { clave, inicio: dayFromColumn(inicio), fin: dayFromColumn(fin) },
  }
}
