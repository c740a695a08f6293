import { dayFromColumn } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { readsHistoria } from '../policy'
import { whereDe } from './get-accion'
import { visibleWhere } from './visible'

/**
 * The sendings of an acción (by its folio or id), the first one first, for those who may read its history: the
 * responsable, coordinadores and administradores. Null for everybody else and for what does not exist.
 */
export async function findEnvios(usuario: UsuarioSesion, ref: string) {
  const where = whereDe(ref)
  if (!where) return null
  const fila = await prisma.accion.findFirst({
    where: { AND: [where, visibleWhere(usuario)] },
    select: {
      id: true,
      folio: true,
      responsableId: true,
      semestre: { select: { clave: true, inicio: true, fin: true } },
      revisiones: {
        where: { paso: 'enviar' },
        orderBy: { numero: 'asc' },
        select: { numero: true, contenido: true, creadaEn: true },
      },
    },
  })
  if (!fila?.folio || !readsHistoria(usuario, fila)) return null
  const { clave, inicio, fin } = fila.semestre
  return {
    accionId: fila.id,
    folio: fila.folio,
    semestre: { clave, inicio: dayFromColumn(inicio), fin: dayFromColumn(fin) },
    envios: fila.revisiones,
  }
}

/** What the bitácora tells of the sending at that instant: who, and what came with it. */
export async function findSucesoDeEnvio(accionId: string, ocurridoEn: Date) {
  const suceso = await prisma.suceso.findFirst({
    where: { accionId, tipo: 'accion.enviar', ocurridoEn },
    select: { actor: true, datos: true },
  })
  const datos = (suceso?.datos ?? {}) as Record<string, unknown>
  const { vistoBueno, oficio, atendidas, leidas } = datos
  return {
    quien: suceso?.actor ?? '',
    vistoBueno: vistoBueno === true,
    oficio: typeof oficio === 'string' ? oficio : null,
    observaciones:
      typeof atendidas === 'number' && typeof leidas === 'number' ? { atendidas, leidas } : null,
  }
}
