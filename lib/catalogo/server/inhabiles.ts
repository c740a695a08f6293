import { dayFromColumn, dayOf, dayToColumn } from '@/lib/core/clock'
import { sumarHabiles } from '@/lib/core/habiles'
import { prisma, type Tx } from '@/lib/core/server/db'
import type { Inhabil } from '../inhabil'

/** The días inhábiles of one year, in order. */
export async function listInhabiles(anio: number): Promise<Inhabil[]> {
  const filas = await prisma.diaInhabil.findMany({
    where: { dia: { gte: dayToColumn(`${anio}-01-01`), lte: dayToColumn(`${anio}-12-31`) } },
    orderBy: { dia: 'asc' },
  })
  return filas.map(({ dia, nombre }) => ({ dia: dayFromColumn(dia), nombre }))
}

/** First and last year of the calendar; null while it is empty. */
export async function getAniosInhabiles(): Promise<{ primero: number; ultimo: number } | null> {
  const { _min, _max } = await prisma.diaInhabil.aggregate({
    _min: { dia: true },
    _max: { dia: true },
  })
  if (!_min.dia || !_max.dia) return null
  return { primero: _min.dia.getUTCFullYear(), ultimo: _max.dia.getUTCFullYear() }
}

/** The day, `YYYY-MM-DD` in the city, that is `n` días hábiles after `now` as the calendar stands. */
export async function vencimientoHabil(tx: Tx, n: number, now: Date): Promise<string> {
  const today = dayOf(now)
  const filas = await tx.diaInhabil.findMany({
    where: { dia: { gt: dayToColumn(today) } },
    select: { dia: true },
  })
  return sumarHabiles(today, n, new Set(filas.map(({ dia }) => dayFromColumn(dia))))
}
