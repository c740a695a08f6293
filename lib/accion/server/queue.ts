import type { Prisma, PrismaClient } from '@/generated/prisma/client'
import { imprimirFechas, type Fecha } from '@/lib/core/fechas'
import { prisma } from '@/lib/core/server/db'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import { QUEUE_PAGE_SIZE, type QueueFilter } from '../queue'
import type { Posicion, Queue, QueueOptions, QueueRow } from '../queue-vista'
import { countQueue } from './queue-conteos'
import { conEstado, ordenDe } from './queue-sql'

/** Read outside any transaction; a test gives one that counts. */
type Db = Pick<PrismaClient, '$queryRaw'>

/**
 * The semestre asked for (else the open one, else the one under review, else the last) with what can be
 * chosen in it, and the views that `usuario`, if told, keeps; null when there is none at all.
 */
export async function getQueueOptions(
  clave: string | null,
  db: Db = prisma,
  usuario: Pick<UsuarioSesion, 'id'> | null = null,
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
        from dependencia where reporta) as dependencias,
      (select coalesce(json_agg(json_build_object('id', id, 'nombre', nombre)
          order by nombre collate "es-x-icu"), '[]')
        from usuario where activo and exists (
          select from usuario_rol where usuario_id = usuario.id and rol = 'coordinador')) as coordinadores,
      (select coalesce(json_agg(json_build_object('id', id, 'nombre', nombre, 'consulta', consulta)
          order by nombre collate "es-x-icu"), '[]')
        from filtro_guardado where usuario_id = ${usuario?.id ?? null}::uuid) as filtros
    from elegido`
  return rows[0] ?? null
}

type Fila = Omit<QueueRow, 'fechasImpresas'> & { fechas: Fecha[] | null }
type Mirada = { usuario: UsuarioSesion; now: Date }

/** The page's rows: the fifty are chosen first, from an index alone, and only those are dressed. */
function findRows(
  db: Db,
  filter: QueueFilter,
  where: Prisma.Sql,
  { usuario, now }: Mirada,
): Promise<Fila[]> {
  const orden = ordenDe(filter)
  const offset = (filter.pagina - 1) * QUEUE_PAGE_SIZE
  return db.$queryRaw<Fila[]>`
    select a.folio, a.titulo, a.estado, a.hallazgos,
      exists (select from redaccion r where r.accion_id = a.id and r.estado = 'pendiente') as redaccion,
      json_build_object('nombre', d.nombre, 'siglas', d.siglas) as dependencia,
      case
        when a.transversal then json_build_object('numero', 0, 'nombre', '', 'color', p.color_transversal)
        when e.id is not null then json_build_object('numero', e.numero, 'nombre', e.nombre, 'color', e.color)
      end as eje,
      to_json(a.enviada_en)#>>'{}' as "enviadaEn",
      a.vence_el::text as "venceEl",
      case when a.reclamada_hasta > ${now} and a.estado = 'enviada' then u.nombre end as revisa,
      case when c.id is not null
        then json_build_object('nombre', c.nombre, 'propia', c.id = ${usuario.id}::uuid) end as asignada,
      (select json_agg(json_build_object('inicio', f.inicio, 'fin', f.fin, 'precision', f.precision)
          order by f.orden) from accion_fecha f where f.accion_id = a.id) as fechas
    from (
      select a.id from accion a left join dependencia d on d.id = a.responsable_id
      where ${where} order by ${orden} limit ${QUEUE_PAGE_SIZE} offset ${offset}) elegidas
    join accion a on a.id = elegidas.id
    join dependencia d on d.id = a.responsable_id
    join semestre s on s.id = a.semestre_id
    join programa p on p.id = s.programa_id
    left join eje e on e.id = a.eje_id
    left join usuario u on u.id = a.reclamada_por_id
    left join usuario c on c.id = a.asignada_a_id
    order by ${orden}`
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
  const options = await getQueueOptions(filter.semestre, db, usuario)
  if (!options) return null
  const { semestre } = options
  const alcance = { usuario, semestreId: semestre.id, now }
  const [conteos, filas] = await Promise.all([
    countQueue(db, filter, alcance),
    findRows(db, filter, conEstado(filter, alcance), alcance),
  ])
  const { total } = conteos
  if (filas.length === 0 && total > 0 && filter.pagina > 1) {
    const pagina = Math.min(filter.pagina - 1, Math.ceil(total / QUEUE_PAGE_SIZE))
    return listQueue({ ...filter, pagina }, usuario, now, db)
  }
  const rows = filas.map(({ fechas, ...fila }) => ({
    ...fila,
    fechasImpresas: imprimirFechas(fechas ?? [], semestre),
  }))
  return { filter, options, rows, ...conteos }
}

/**
 * The acción's place among those the filter lets through, with the folios before and after it. It counts
 * its own place even when it has just left the queue: that is how a decision finds the next one.
 */
export async function getPosicion(
  folio: string,
  filter: QueueFilter,
  usuario: UsuarioSesion,
  now = new Date(),
): Promise<Posicion | null> {
  const options = await getQueueOptions(filter.semestre ?? folio.slice(0, 6))
  if (!options) return null
  const where = conEstado(filter, { usuario, semestreId: options.semestre.id, now })
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
