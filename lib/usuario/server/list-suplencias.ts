import type { SucesoDeMembresia } from '@/lib/bitacora/suceso'
import { dayFromColumn, dayOf, dayToColumn } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { suplenciasPasadas, type Suplencia } from '../suplencia'

/** What a titular gave: in course and to come by first day, and what is over, the latest first. */
export async function listSuplencias(
  usuario: { id: string },
  now: Date,
): Promise<{ vigentes: Suplencia[]; proximas: Suplencia[]; pasadas: Suplencia[] }> {
  const today = dayOf(now)
  const [filas, sucesos] = await Promise.all([
    prisma.membresia.findMany({
      where: { suplenteDeId: usuario.id, hasta: { gte: dayToColumn(today) } },
      orderBy: { desde: 'asc' },
      select: {
        usuarioId: true,
        desde: true,
        hasta: true,
        usuario: { select: { nombre: true } },
        dependencia: { select: { clave: true } },
      },
    }),
    prisma.suceso.findMany({
      where: {
        tipo: { in: ['usuario.suplencia', 'usuario.fin-suplencia'] },
        datos: { path: ['titularId'], equals: usuario.id },
      },
      orderBy: { id: 'asc' },
      select: { tipo: true, datos: true, ocurridoEn: true },
    }),
  ])
  const dadas = filas.map(({ usuarioId, usuario, dependencia, desde, hasta }) => ({
    usuarioId,
    nombre: usuario.nombre,
    dependencia: dependencia.clave,
    desde: dayFromColumn(desde!),
    hasta: dayFromColumn(hasta!),
  }))
  const hechos = sucesos.map(({ tipo, datos, ocurridoEn }) => {
    const { usuarioId, nombre, dependencia, desde, hasta } = datos as SucesoDeMembresia['datos']
    const dia = dayOf(ocurridoEn)
    const isFin = tipo === 'usuario.fin-suplencia'
    return { usuarioId, nombre, dependencia, desde, hasta: hasta ?? desde, isFin, dia }
  })
  return {
    vigentes: dadas.filter(({ desde }) => desde <= today),
    proximas: dadas.filter(({ desde }) => desde > today),
    pasadas: suplenciasPasadas(hechos, today),
  }
}
