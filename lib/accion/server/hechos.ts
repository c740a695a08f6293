import { z } from 'zod'
import { dayOf } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'
import { ESTADOS_SEMESTRE } from '@/lib/catalogo/semestre'
import { Prisma } from '@/generated/prisma/client'
import type { PolicyAccion } from '../policy'
import { ESTADOS } from '../workflow'

const instante = z.coerce.date()

/** What `findHechos` reads of one acción. */
export const hechosSchema = z.object({
  id: z.string(),
  version: z.number(),
  revision: z.number(),
  titulo: z.string(),
  folio: z.string().nullable(),
  estado: z.enum(ESTADOS),
  estadoPrevio: z.enum(ESTADOS).nullable(),
  semestreId: z.string(),
  responsableId: z.string(),
  enviadaPorId: z.string().nullable(),
  reclamadaEn: instante.nullable(),
  guardadaEn: instante,
  comun: z.boolean(),
  deshecha: z.boolean(),
  vencida: z.boolean(),
  participantes: z.array(z.string()),
  editores: z.array(z.string()),
  redaccionPendiente: z.boolean(),
  guardadaTrasDevolver: z.boolean(),
  enEdicionCerrada: z.boolean(),
  semestre: z.object({
    clave: z.string(),
    estado: z.enum(ESTADOS_SEMESTRE),
    conProrroga: z.boolean(),
  }),
})

/** The acción under a paso: what policy needs, and what the paso goes on with. */
export type AccionEnPaso = z.output<typeof hechosSchema> & PolicyAccion

/** `editores`: whose redacción was accepted since the last sending. Of the semestre, `conProrroga`: held today by the responsable. */
const hechosSql = (today: string) => Prisma.sql`
  a.id, a.version, a.revision, a.titulo, a.folio, a.estado, a.estado_previo as "estadoPrevio",
  a.semestre_id as "semestreId", a.responsable_id as "responsableId",
  a.enviada_por_id as "enviadaPorId", a.reclamada_en as "reclamadaEn",
  a.guardada_en as "guardadaEn", a.comun,
  a.comun and not exists (select from accion o where o.fusionada_en_id = a.id) as deshecha,
  coalesce(a.estado = 'devuelta' and a.vence_el < ${today}::date, false) as vencida,
  array(select p.dependencia_id::text from accion_participante p where p.accion_id = a.id)
    as participantes,
  array(select distinct r.autor_id::text from redaccion r
    where r.accion_id = a.id and r.estado = 'aceptada' and r.creada_en >= coalesce(
      (select max(e.creada_en) from revision e where e.accion_id = a.id and e.paso = 'enviar'),
      '-infinity'))
    as editores,
  exists (select from redaccion r where r.accion_id = a.id and r.estado = 'pendiente')
    as "redaccionPendiente",
  coalesce(a.guardada_en > (select max(r.creada_en) from revision r
    where r.accion_id = a.id and r.paso = 'devolver'), false) as "guardadaTrasDevolver",
  exists (select from edicion e where e.semestre_id = s.id and e.estado = 'cerrada')
    as "enEdicionCerrada",
  json_build_object('clave', s.clave, 'estado', s.estado, 'conProrroga', exists (
    select from prorroga p where p.semestre_id = s.id and p.dependencia_id = a.responsable_id
      and p.hasta >= ${today}::date)) as semestre`

type Lectura<T> = {
  /** Shape of the row: `hechosSchema`, or that with what `more` adds. */
  schema: z.ZodType<T>
  /** More columns, each after its comma, of `a` (the acción) and `s` (its semestre). */
  more?: Prisma.Sql
  /** Until the transaction ends the semestre cannot close: between this look and a write. Pages only look. */
  hold: boolean
}

/** The same for several, by their folios, in one statement and to be looked at only; in no order. */
export async function listHechos<T>(
  folios: readonly string[],
  { tx, now }: { tx: Tx; now: Date },
  { schema, more = Prisma.empty }: Omit<Lectura<T>, 'hold'>,
): Promise<T[]> {
  const rows = await tx.$queryRaw<{ hechos: unknown }[]>`
    select to_json(h) as hechos from (
      select ${hechosSql(dayOf(now))}${more}
      from accion a join semestre s on s.id = a.semestre_id
      where a.folio = any(${[...folios]}::text[])) h`
  return rows.map(({ hechos }) => schema.parse(hechos))
}

/**
 * Everything policy decides on, for one acción, in one statement; null when it does not exist. When `hold` has to wait
 * for who is closing the semestre, what is read of the semestre is what they left.
 */
export async function findHechos<T>(
  accionId: string,
  { tx, now }: { tx: Tx; now: Date },
  { schema, more = Prisma.empty, hold }: Lectura<T>,
): Promise<T | null> {
  // One column: reading forty of them would cost as much as finding them.
  const [row] = await tx.$queryRaw<{ hechos: unknown }[]>`/* prepared */
    select to_json(h) as hechos from (
      select ${hechosSql(dayOf(now))}${more}
      from accion a join semestre s on s.id = a.semestre_id
      where a.id = ${accionId}::uuid ${hold ? Prisma.sql`for share of s` : Prisma.empty}) h`
  return row ? schema.parse(row.hechos) : null
}
