import { imprimirFechas, type Fecha } from '@/lib/core/fechas'
import { printInstant } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import { nombreCorto } from '../labels'
import { agrupar, type AccionCandidata, type Candidata, type Descartada } from '../candidata'
import type { QueueOptions } from '../queue-vista'
import { isPasoDesde } from '../workflow'
import { listParejas, type Db, type ParejaDeSemestre } from './parejas-del-semestre'

type Semestre = Pick<QueueOptions['semestre'], 'id' | 'inicio' | 'fin' | 'estado'>

type Contada = { total: number; hasta: number }
/** How long a count may be old. */
const VALE_MS = 60_000
const contadas = new Map<string, Contada>()

const keepTotal = (semestreId: string, total: number, now: Date) =>
  contadas.set(semestreId, { total, hasta: now.getTime() + VALE_MS })

/** How many groups waited in a semestre when they were last counted, for the queue: no statement. Null before that. */
export function candidatasContadas(semestreId: string): number | null {
  return contadas.get(semestreId)?.total ?? null
}

/** Counts them anew when the count is old: to be done after the page was sent. */
export async function contarCandidatas(
  semestreId: string,
  now: Date,
  db: Db = prisma,
): Promise<void> {
  const kept = contadas.get(semestreId)
  if (kept && kept.hasta > now.getTime()) return
  const pendientes = await listParejas(semestreId, now, db)
  keepTotal(semestreId, agrupar(pendientes.map(({ ids }) => ids)).length, now)
}

type Fila = Omit<AccionCandidata, 'dependencia' | 'fechas'> & {
  nombre: string
  siglas: string
  comun: boolean
  frase: string
  tramos: Fecha[]
}

const findFilas = (ids: readonly string[], db: Db) => db.$queryRaw<Fila[]>`
  select a.id::text, a.folio, a.titulo, coalesce(a.lugar, '') as lugar, a.estado, a.comun, d.nombre, d.siglas,
    a.fechas_texto as frase,
    (select coalesce(json_agg(json_build_object('inicio', inicio, 'fin', fin, 'precision', precision) order by orden), '[]')
      from accion_fecha where accion_id = a.id) as tramos,
    array(select c.nombre from accion_contraparte x join contraparte c on c.id = x.contraparte_id
      where x.accion_id = a.id order by x.orden) as contrapartes
  from accion a join dependencia d on d.id = a.responsable_id
  where a.id = any(${[...ids]}::uuid[])`

function candidataDe(
  ids: readonly string[],
  filas: readonly Fila[],
  pendientes: readonly ParejaDeSemestre[],
  semestre: Semestre,
): Candidata {
  const own = filas
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => (a.folio < b.folio ? -1 : 1))
  const isAbierto = semestre.estado === 'abierto' || semestre.estado === 'en_revision'
  return {
    acciones: own.map(({ nombre, siglas, tramos, frase, comun: _, ...fila }) => ({
      ...fila,
      dependencia: nombreCorto({ nombre, siglas }),
      fechas: imprimirFechas(tramos, semestre) || frase,
    })),
    porque: [
      ...new Set(pendientes.filter((one) => ids.includes(one.ids[0])).map(({ porque }) => porque)),
    ],
    fusionable:
      isAbierto && own.every(({ estado, comun }) => isPasoDesde('fusionar', estado) && !comun),
  }
}

/** More would be read by nobody in one sitting. */
const CANDIDATAS_MAX = 50

/**
 * The groups of acciones of a semestre that may be one, the likest first, with what is needed to tell; empty for who
 * is no coordinador. Four statements at most, whatever the semestre holds.
 */
export async function listCandidatas(
  semestre: Semestre,
  usuario: UsuarioSesion,
  now: Date,
  db: Db = prisma,
): Promise<{ candidatas: Candidata[]; total: number }> {
  if (!hasRol(usuario, 'coordinador')) return { candidatas: [], total: 0 }
  const parejas = await listParejas(semestre.id, now, db)
  const pendientes = parejas.sort((a, b) => b.cuanto - a.cuanto)
  const groups = agrupar(pendientes.map(({ ids }) => ids))
  keepTotal(semestre.id, groups.length, now)
  const shown = groups.slice(0, CANDIDATAS_MAX)
  const filas = shown.length > 0 ? await findFilas(shown.flat(), db) : []
  const candidatas = shown.map((ids) => candidataDe(ids, filas, pendientes, semestre))
  return { candidatas, total: groups.length }
}

/** The pairs of a semestre of which somebody said that they are not the same, the last first. */
export async function listDescartadas(
  semestreId: string,
  usuario: UsuarioSesion,
  db: Db = prisma,
): Promise<Descartada[]> {
  if (!hasRol(usuario, 'coordinador')) return []
  const rows = await db.$queryRaw<(Omit<Descartada, 'cuando'> & { cuando: Date })[]>`
    select array[a.id::text, b.id::text] as ids, array[a.folio, b.folio] as folios,
      array[a.titulo, b.titulo] as titulos, u.nombre as quien, d.descartada_en as cuando
    from candidata_descartada d join accion a on a.id = d.una_id join accion b on b.id = d.otra_id
    join usuario u on u.id = d.descartada_por_id
    where a.semestre_id = ${semestreId}::uuid
    order by d.descartada_en desc, a.numero limit 100`
  return rows.map(({ cuando, ...row }) => ({ ...row, cuando: printInstant(cuando) }))
}
