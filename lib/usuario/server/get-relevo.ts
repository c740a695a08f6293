import { dayFromColumn } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { validOn } from '@/lib/core/server/valid-on'

export type RelevoVista = {
  clave: string
  nombre: string
  /** `hasta`: their relevo is arranged already. */
  titulares: { id: string; nombre: string; correo: string; hasta: string | null }[]
  /** Of today, with whom they stand in for. */
  suplentes: { nombre: string; suplenteDe: string }[]
  borradores: number
  devueltas: number
}

/** What an administrador needs to relieve an enlace; null for what does not report. */
export async function getRelevo(clave: string, now: Date): Promise<RelevoVista | null> {
  const dependencia = await prisma.dependencia.findFirst({
    where: { clave, reporta: true, activa: true },
    select: {
      nombre: true,
      membresias: {
        where: validOn(now),
        orderBy: { usuario: { nombre: 'asc' } },
        select: {
          papel: true,
          hasta: true,
          usuario: { select: { id: true, nombre: true, correo: true } },
          suplenteDe: { select: { nombre: true } },
        },
      },
    },
  })
  if (!dependencia) return null
  const groups = await prisma.accion.groupBy({
    by: ['estado'],
    where: { responsable: { clave }, estado: { in: ['borrador', 'devuelta'] } },
    _count: { _all: true },
  })
  const conteo = new Map(groups.map(({ estado, _count }) => [estado, _count._all]))
  const { nombre, membresias } = dependencia
  return {
    clave,
    nombre,
    titulares: membresias
      .filter(({ papel }) => papel === 'titular')
      .map(({ usuario, hasta }) => ({ ...usuario, hasta: hasta && dayFromColumn(hasta) })),
    suplentes: membresias.flatMap(({ usuario, suplenteDe }) =>
      suplenteDe ? [{ nombre: usuario.nombre, suplenteDe: suplenteDe.nombre }] : [],
    ),
    borradores: conteo.get('borrador') ?? 0,
    devueltas: conteo.get('devuelta') ?? 0,
  }
}
