import { dayFromColumn } from '@/lib/core/clock'
import { imprimirFechas } from '@/lib/core/fechas'
import { prisma, type Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { AccionAjena } from '../adhesion'
import { nombreConSiglas } from '../labels'
import { conArticulo } from '../parecida'
import { canAdherir, isVisible } from '../policy'
import { CONTENIDO_SELECT, contenidoParaOtros, ULTIMA_DEVOLUCION } from './contenido'
import { findAccionEnPaso } from './paso'

/** What may be told of an acción to whoever does not see it: título, dates and dependencia, as last sent. */
export async function getDicha(tx: Tx, accionId: string) {
  const fila = await tx.accion.findUniqueOrThrow({
    where: { id: accionId },
    select: {
      ...CONTENIDO_SELECT,
      estado: true,
      revisiones: ULTIMA_DEVOLUCION,
    },
  })
  const { titulo, fechas } = contenidoParaOtros(fila)
  const { inicio, fin } = fila.semestre
  const periodo = { inicio: dayFromColumn(inicio), fin: dayFromColumn(fin) }
  return {
    titulo,
    fechas: imprimirFechas(fechas, periodo),
    dependencia: conArticulo(fila.responsable),
  }
}

/**
 * An acción of another dependencia that this person may ask to join, or has asked; `visible` when they can read it
 * anyway, null when there is nothing to ask: unknown and forbidden look the same.
 */
export async function getAjena(
  accionId: string,
  contexto: Contexto,
): Promise<AccionAjena | 'visible' | null> {
  const { tx, usuario } = contexto
  const accion = await findAccionEnPaso(accionId, contexto)
  if (!accion) return null
  if (isVisible(usuario, accion)) return 'visible'
  const posibles = usuario.dependencias.filter(({ id }) => canAdherir(usuario, accion, id))
  if (posibles.length === 0) return null
  const pending = await tx.adhesion.findMany({
    where: { accionId, respondidaEn: null, dependenciaId: { in: posibles.map(({ id }) => id) } },
    select: { dependenciaId: true },
  })
  const isPedida = (id: string) => pending.some(({ dependenciaId }) => dependenciaId === id)
  return {
    id: accionId,
    ...(await getDicha(tx, accionId)),
    posibles: posibles
      .filter(({ id }) => !isPedida(id))
      .map((own) => ({ value: own.clave, label: nombreConSiglas(own) })),
    pedidas: posibles.filter(({ id }) => isPedida(id)).map(nombreConSiglas),
  }
}

/** The same for a page. */
export function findAjena(accionId: string, usuario: UsuarioSesion, now: Date) {
  return getAjena(accionId, { tx: prisma, usuario, now })
}
