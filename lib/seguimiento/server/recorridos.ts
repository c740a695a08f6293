import { prisma, type Tx } from '@/lib/core/server/db'
import { Prisma } from '@/generated/prisma/client'
import { diasDe, tramosDe, type Cambio, type Dias } from '../dias'
import type { Contada } from '../unidades'

/** The way of one acción that has a folio: instants and days, and nothing that it says. */
export type Recorrido = Contada & {
  id: string
  /** It arrived and stands; merged ones with their common acción. */
  isEnPie: boolean
  isObservada: boolean
  dias: Dias
}

type Row = {
  id: string
  dependencia: string
  unidad: string
  comun: boolean
  estado: string
  /** That of its común where it is merged, else its own. */
  vigente: string
  observada: boolean
  /** Milliseconds since 1970. */
  cambios: { en: number; a: string }[] | null
  esperas: { desde: number; hasta: number | null }[] | null
}

const millis = (column: Prisma.Sql) => Prisma.sql`(extract(epoch from ${column}) * 1000)::float8`

const EN_PIE = ['enviada', 'devuelta', 'aprobada']

function recorridoDe({ id, dependencia, estado, ...row }: Row, now: Date): Recorrido {
  const cambios: Cambio[] = (row.cambios ?? []).map(({ en, a }) => ({ en: new Date(en), a }))
  const esperas = (row.esperas ?? []).map(({ desde, hasta }) => ({
    desde: new Date(desde),
    hasta: hasta === null ? null : new Date(hasta),
  }))
  const approved = cambios.findLast(({ a }) => a === 'aprobada')?.en ?? null
  return {
    id,
    unidad: row.unidad,
    isComun: row.comun,
    dependenciaId: dependencia,
    isEnPie: EN_PIE.includes(row.vigente),
    isObservada: row.observada,
    enviada: cambios.find(({ a }) => a === 'enviada')?.en ?? null,
    aprobada: estado === 'aprobada' ? approved : null,
    dias: diasDe(tramosDe(cambios, esperas, now)),
  }
}

/**
 * The way of every acción of a semestre that was sent at least once, of one dependencia if told; one statement. What
 * the estado became is in each suceso of the bitácora (`de`, `a`), so a paso to come needs nothing here. A redacción
 * waited until it was answered or taken back.
 */
export async function listRecorridos(
  semestreId: string,
  now: Date,
  { dependenciaId, tx = prisma }: { dependenciaId?: string; tx?: Tx } = {},
): Promise<Recorrido[]> {
  const { sql } = Prisma
  const own = dependenciaId ? sql`and a.responsable_id = ${dependenciaId}::uuid` : Prisma.empty
  const rows = await tx.$queryRaw<Row[]>`
    select a.id, a.responsable_id as dependencia, a.estado::text as estado,
      coalesce(c.estado, a.estado)::text as vigente, a.comun,
      coalesce(a.fusionada_en_id, a.id) as unidad,
      exists (select from observacion o where o.accion_id = a.id) as observada,
      (select json_agg(json_build_object('en', ${millis(sql`s.ocurrido_en`)}, 'a', s.datos->>'a') order by s.id)
       from suceso s
       where s.accion_id = a.id and s.tipo like 'accion.%'
         and s.datos->>'a' is distinct from s.datos->>'de') as cambios,
      (select json_agg(json_build_object('desde', ${millis(sql`r.creada_en`)}, 'hasta', ${millis(sql`r.respondida_en`)}))
       from redaccion r
       where r.accion_id = a.id) as esperas
    from accion a left join accion c on c.id = a.fusionada_en_id
    where a.semestre_id = ${semestreId}::uuid and a.folio is not null ${own}`
  return rows.map((row) => recorridoDe(row, now))
}
