import type { Prisma, PrismaClient } from '@/generated/prisma/client'
import { imprimirFechas, type Fecha } from '@/lib/core/fechas'
import { prisma } from '@/lib/core/server/db'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { QUEUE_PAGE_SIZE, type EstadoVisible, type QueueFilter } from '../queue'
import type { Posicion, Queue, QueueOptions, QueueRow } from '../queue-vista'
import { conEstado, ordenDe, sinEstado } from './queue-sql'

/** Read outside any transaction; a test gives one that counts. */
type Db = Pick<PrismaClient, '$queryRaw'>

/**
 * The semestre asked for (else the open one, else the one under review, else the last) with what can be
 * chosen in it; null when there is none at all.
 */
export async function getQueueOptions(
  clave: string | null,
  db: Db = prisma,
): Promise<QueueOptions | null> {
  const rows = await db.$queryRaw<QueueOptions[]>`
    with elegido as (
      select * from semestre
      order by (clave = ${clave ?? ''}) desc, (estado = 'abierto') desc, (estado = 'en_revision') desc, clave desc
      limit 1)
    select
      json_build_object('id', id, 'clave', clave, 'estado', estado, 'inicio', inicio, 'fin', fin) as semestre,
      (select json_agg(clave order by clave desc) from semestre) as semestres,
      (select coalesce(json_agg(json_build_object('numero', numero, 'nombre', nombre) order by numero), '[]')
        from parte where semestre_id = elegido.id) as partes,
      (select coalesce(json_agg(json_build_object('numero', numero, 'nombre', nombre) order by numero), '[]')
        from eje where programa_id = elegido.programa_id) as ejes,
      (select coalesce(json_agg(json_build_object('clave', clave, 'nombre', nombre)
          order by nombre collate "es-x-icu"), '[]')
        from dependencia where reporta) as dependencias
    from elegido`
  return rows[0] ?? null
}

type Fila = Omit<QueueRow, 'fechasImpresas'> & { fechas: Fecha[] | null }

/** The page's rows: the fifty are chosen first, and only those are dressed with eje, dates and lease. */
function findRows(db: Db, filter: QueueFilter, where: Prisma.Sql, now: Date): Promise<Fila[]> {
  const orden = ordenDe(filter)
  const offset = (filter.pagina - 1) * QUEUE_PAGE_SIZE
  return db.$queryRaw<Fila[]>`
    select a.folio, a.titulo, a.estado,
      json_build_object('nombre', d.nombre, 'siglas', d.siglas) as dependencia,
      case
        when a.transversal then json_build_object('numero', 0, 'nombre', '', 'color', p.color_transversal)
        when e.id is not null then json_build_object('numero', e.numero, 'nombre', e.nombre, 'color', e.color)
      end as eje,
      to_json(a.enviada_en)#>>'{}' as "enviadaEn",
      a.vence_el::text as "venceEl",
      case when a.reclamada_hasta > ${now} and a.estado = 'enviada' then u.nombre end as revisa,
      (select json_agg(json_build_object('inicio', f.inicio, 'fin', f.fin, 'precision', f.precision)
          order by f.orden) from accion_fecha f where f.accion_id = a.id) as fechas
    from (
      select a.* from accion a join dependencia d on d.id = a.responsable_id
      where ${where} order by ${orden} limit ${QUEUE_PAGE_SIZE} offset ${offset}) a
    join dependencia d on d.id = a.responsable_id
    join semestre s on s.id = a.semestre_id
    join programa p on p.id = s.programa_id
    left join eje e on e.id = a.eje_id
    left join usuario u on u.id = a.reclamada_por_id
    order by ${orden}`
}

async function countEstados(db: Db, where: Prisma.Sql): Promise<Queue['counts']> {
  const rows = await db.$queryRaw<{ estado: EstadoVisible; total: number }[]>`
    select a.estado, count(*)::int as total from accion a where ${where} group by a.estado`
  return Object.fromEntries(rows.map(({ estado, total }) => [estado, total]))
}

/**
 * One page of the coordinador's queue, in three statements however many rows there are. Whoever is no
 * coordinador gets an empty one; a borrador is never in it. A page past the end is the last one: `filter` of the
 * answer says which is shown. Null when there is no semestre yet.
 */
export async function listQueue(
  filter: QueueFilter,
  usuario: UsuarioSesion,
  now: Date,
  db: Db = prisma,
): Promise<Queue | null> {
  const options = await getQueueOptions(filter.semestre, db)
  if (!options) return null
  const { semestre } = options
  const alcance = { usuario, semestreId: semestre.id }
  const [counts, filas] = await Promise.all([
    countEstados(db, sinEstado(filter, alcance)),
    findRows(db, filter, conEstado(filter, alcance), now),
  ])
  const total =
    filter.estado === 'todas'
      ? Object.values(counts).reduce((sum, count) => sum + count, 0)
      : (counts[filter.estado] ?? 0)
  if (filas.length === 0 && total > 0 && filter.pagina > 1) {
    const pagina = Math.min(filter.pagina - 1, Math.ceil(total / QUEUE_PAGE_SIZE))
    return listQueue({ ...filter, pagina }, usuario, now, db)
  }
  const rows = filas.map(({ fechas, ...fila }) => ({
    ...fila,
    fechasImpresas: imprimirFechas(fechas ?? [], semestre),
  }))
  return { filter, options, rows, counts, total }
}

/**
 * The acción's place among those the filter lets through, with the folios before and after it. It counts
 * its own place even when it has just left the queue: that is how a decision finds the next one.
 */
export async function getPosicion(
  folio: string,
  filter: QueueFilter,
  usuario: UsuarioSesion,
): Promise<Posicion | null> {
  const options = await getQueueOptions(filter.semestre ?? folio.slice(0, 6))
  if (!options) return null
  const where = conEstado(filter, { usuario, semestreId: options.semestre.id })
  const rows = await prisma.$queryRaw<(Posicion & { dentro: boolean; n: number })[]>`
    select n, total, anterior, siguiente, dentro from (
      select a.folio, (${where}) as dentro,
        (row_number() over orden)::int as n,
        (count(*) over ())::int as total,
        lag(a.folio) over orden as anterior,
        lead(a.folio) over orden as siguiente
      from accion a join dependencia d on d.id = a.responsable_id
      where (${where}) or a.folio = ${folio}
      window orden as (order by ${ordenDe(filter)})) cola
    where folio = ${folio}`
  const [row] = rows
  if (!row) return null
  const { dentro, n, total, anterior, siguiente } = row
  return { n: dentro ? n : null, total: dentro ? total : total - 1, anterior, siguiente }
}
