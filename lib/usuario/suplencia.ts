import { z } from 'zod'
import { addDays, dayFromColumn, dayToColumn, printDay } from '@/lib/core/clock'
import type { Issue } from '@/lib/core/issue'
import { hasRol, type DependenciaPropia, type UsuarioSesion } from './usuario'

/** Months from today at which a suplencia ends at the latest: longer, it is a relevo. */
const MESES_MAX = 6

const day = (error: string) => z.iso.date({ error })

/** What names a suplente; `dependencia` is a clave, days are `YYYY-MM-DD`. */
export const suplenciaSchema = z.strictObject({
  correo: z.string().min(1, 'Escriba el correo de quien le suplirá.').max(254),
  dependencia: z.string().min(1, 'Elija la dependencia.').max(60),
  desde: day('Elija el primer día de la suplencia.'),
  hasta: day('Elija el último día de la suplencia.'),
})
export type SuplenciaInput = z.output<typeof suplenciaSchema>

/** Which suplencia ends: of whom, in which dependencia (a clave). */
export const finDeSuplenciaSchema = z.strictObject({
  usuarioId: z.uuid(),
  dependencia: z.string().min(1).max(60),
})
export type FinDeSuplenciaInput = z.output<typeof finDeSuplenciaSchema>

/** The dependencias of which this person is titular today: only there do they name suplentes. */
export function titularDe({
  roles,
  dependencias,
}: Pick<UsuarioSesion, 'roles' | 'dependencias'>): DependenciaPropia[] {
  return hasRol({ roles }, 'enlace')
    ? dependencias.filter(({ suplenteDe }) => suplenteDe === null)
    : []
}

/** The last day on which a suplencia named on `today` may end: six months later, or that month's last day. */
export function ultimoDia(today: string): string {
  const first = dayToColumn(`${today.slice(0, 7)}-01`)
  const monthAfter = (months: number) =>
    dayFromColumn(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, 1)))
  const sameDay = `${monthAfter(MESES_MAX).slice(0, 7)}-${today.slice(8)}`
  const last = addDays(monthAfter(MESES_MAX + 1), -1)
  return sameDay < last ? sameDay : last
}

/** What is wrong with the days, beside their fields. */
export function issuesOfDias(
  { desde, hasta }: Pick<SuplenciaInput, 'desde' | 'hasta'>,
  today: string,
): Issue[] {
  if (desde < today) {
    return [
      { campo: 'desde', mensaje: 'El primer día es hoy o después: lo hecho ya está firmado.' },
    ]
  }
  if (hasta < desde) {
    return [{ campo: 'hasta', mensaje: 'El último día no puede ser anterior al primero.' }]
  }
  if (hasta <= ultimoDia(today)) return []
  const mensaje =
    `Una suplencia dura a lo más seis meses: elija hasta el ${printDay(ultimoDia(today))}, ` +
    'o pida a la administración que releve al enlace.'
  return [{ campo: 'hasta', mensaje }]
}

/** A suplencia as its page shows it. Days are `YYYY-MM-DD`; `dependencia` is a clave. */
export type Suplencia = {
  usuarioId: string
  nombre: string
  dependencia: string
  desde: string
  hasta: string
}

/** What the bitácora tells of one: given (or given anew, with other days), or ended on `hasta`. */
export type HechoDeSuplencia = Suplencia & { isFin: boolean; dia: string }

/** Those that are over, the latest first, from what was told in the order it happened. */
export function suplenciasPasadas(hechos: readonly HechoDeSuplencia[], today: string): Suplencia[] {
  const open = new Map<string, Suplencia>()
  const past: Suplencia[] = []
  for (const { isFin, dia, ...suplencia } of hechos) {
    const key = `${suplencia.usuarioId} ${suplencia.dependencia}`
    const before = open.get(key)
    if (isFin) {
      open.delete(key)
      // Ended before its first day it never was.
      if (suplencia.hasta >= suplencia.desde) past.push(suplencia)
      continue
    }
    // Named again before it was over, it is the same one with other days.
    if (before && before.hasta < dia) past.push(before)
    open.set(key, suplencia)
  }
  past.push(...[...open.values()].filter(({ hasta }) => hasta < today))
  return past.toSorted((a, b) => (a.hasta < b.hasta ? 1 : -1))
}
