import { Prisma } from '@/generated/prisma/client'
import { addDays, dayOf, startOfDay } from '@/lib/core/clock'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { hasRol } from '@/lib/usuario/usuario'
import type { QueueFilter } from '../queue'
import { conPalabra, palabrasDe } from './queue-palabra'

const { sql, join } = Prisma

/** Nobody but a coordinador has a queue, and a borrador is in none. */
const alcance = (usuario: UsuarioSesion) =>
  hasRol(usuario, 'coordinador') ? sql`a.estado <> 'borrador'` : sql`false`

export type Alcance = { usuario: UsuarioSesion; semestreId: string; now: Date }

const conParte = (parte: number, semestreId: string) => sql`
  a.parte_id = (select id from parte where semestre_id = ${semestreId}::uuid and numero = ${parte})`

const conEje = (eje: number, semestreId: string) =>
  eje === 0
    ? sql`a.transversal`
    : sql`a.eje_id = (
        select eje.id from eje join semestre using (programa_id)
        where semestre.id = ${semestreId}::uuid and eje.numero = ${eje})`

/** Sent before the day after the one so many days ago begins: what the row shows as «7 días». */
const conAntiguedad = (dias: number, now: Date) =>
  sql`a.enviada_en < ${startOfDay(addDays(dayOf(now), 1 - dias))}::timestamptz`

function conAsignada(asignada: string, { usuario }: Alcance): Prisma.Sql {
  const nadie = sql`a.asignada_a_id is null`
  if (asignada === 'nadie') return nadie
  if (asignada === 'conmigo') return sql`(${nadie} or a.asignada_a_id = ${usuario.id}::uuid)`
  return sql`a.asignada_a_id = ${asignada === 'mi' ? usuario.id : asignada}::uuid`
}

/**
 * The acciones (alias `a`) of one semestre that the filter lets through, whatever their estado, dependencia and
 * asignación: what is counted by those three.
 */
export function sinContados(filter: QueueFilter, alcanceDe: Alcance): Prisma.Sql {
  const { parte, eje, antiguedad, hallazgos, texto } = filter
  const { usuario, semestreId, now } = alcanceDe
  const conditions = [sql`a.semestre_id = ${semestreId}::uuid`, alcance(usuario)]
  if (parte !== null) conditions.push(conParte(parte, semestreId))
  if (eje !== null) conditions.push(conEje(eje, semestreId))
  if (antiguedad !== null) conditions.push(conAntiguedad(antiguedad, now))
  if (hallazgos !== null) {
    conditions.push(hallazgos === 'con' ? sql`a.hallazgos > 0` : sql`a.hallazgos = 0`)
  }
  return join([...conditions, ...palabrasDe(texto).map(conPalabra)], ' and ')
}

/** The acciones that the whole filter lets through. */
export function conEstado(filter: QueueFilter, alcanceDe: Alcance): Prisma.Sql {
  const { estado, dependencia, asignada } = filter
  const conditions = [sinContados(filter, alcanceDe)]
  if (estado !== 'todas') conditions.push(sql`a.estado = ${estado}::"EstadoAccion"`)
  if (dependencia !== null) {
    conditions.push(sql`a.responsable_id = (
      select id from dependencia where clave = ${dependencia})`)
  }
  if (asignada !== null) conditions.push(conAsignada(asignada, alcanceDe))
  return join(conditions, ' and ')
}

const ASCENDING = {
  antiguedad: sql`a.enviada_en asc, a.numero asc`,
  folio: sql`a.numero asc`,
  titulo: sql`a.titulo collate "es-x-icu" asc, a.numero asc`,
  dependencia: sql`d.nombre collate "es-x-icu" asc, a.numero asc`,
} as const

const DESCENDING = {
  antiguedad: sql`a.enviada_en desc nulls last, a.numero desc`,
  folio: sql`a.numero desc`,
  titulo: sql`a.titulo collate "es-x-icu" desc, a.numero desc`,
  dependencia: sql`d.nombre collate "es-x-icu" desc, a.numero desc`,
} as const

/** The order of the queue over `a` and its responsable `d`; the folio settles ties. */
export function ordenDe({ orden, descending }: QueueFilter): Prisma.Sql {
  return (descending ? DESCENDING : ASCENDING)[orden]
}
