import { TRANSVERSAL_LABEL } from '@/lib/accion/labels'
import { prisma, type Tx } from '@/lib/core/server/db'
import { Prisma } from '@/generated/prisma/client'
import { SIN_REGION, type FiltroDeSeguimiento } from '../filtro'
import { armarMatriz, type ColumnaDeMatriz, type Cuenta, type MatrizVista } from '../matriz'
import { recibidasSql } from './recibidas'
import { elegirSemestre } from './semestres'

const { sql } = Prisma

async function listEjes(programaId: string, tx: Tx): Promise<ColumnaDeMatriz[]> {
  const programa = await tx.programa.findUniqueOrThrow({
    where: { id: programaId },
    select: {
      colorTransversal: true,
      ejes: { orderBy: { numero: 'asc' }, select: { numero: true, nombre: true, color: true } },
    },
  })
  return [
    ...programa.ejes.map(({ numero, nombre, color }) => ({ clave: String(numero), nombre, color })),
    { clave: '0', nombre: TRANSVERSAL_LABEL, color: programa.colorTransversal },
  ]
}

async function listRegiones(tx: Tx): Promise<ColumnaDeMatriz[]> {
  const found = await tx.pais.groupBy({ by: ['region'], where: { codigo: { not: 'MX' } } })
  const names = found.map(({ region }) => region).toSorted(new Intl.Collator('es').compare)
  return [
    ...names.map((nombre) => ({ clave: nombre, nombre })),
    { clave: SIN_REGION, nombre: 'Sin país' },
  ]
}

/** The regions of the countries of `u`; one row without a name where it has none. */
const regionesSql = sql`
  left join lateral (
    select distinct p.region from accion_pais ap join pais p on p.codigo = ap.pais_codigo
    where ap.accion_id = u.id
  ) r on true`

const ejeSql = sql`coalesce(e.numero, 0)::text`
const regionSql = sql`coalesce(r.region, ${SIN_REGION})`

/** Counts by dependencia and by column, and their totals, in one statement. */
function contar(semestreId: string, { vista, eje, region }: FiltroDeSeguimiento, tx: Tx) {
  const isEjes = vista === 'ejes'
  const narrowed = isEjes
    ? region && sql`and c.region = ${region}`
    : eje !== null && sql`and c.eje = ${String(eje)}`
  const columna = isEjes ? sql`c.eje` : sql`c.region`
  return tx.$queryRaw<Cuenta[]>`
    with c as (
      select u.id as unidad, d.clave as fila, ${ejeSql} as eje, ${regionSql} as region
      from (${recibidasSql([semestreId])}) u
      join dependencia d on d.id = u.dependencia
      left join eje e on e.id = u.eje_id
      ${regionesSql}
    )
    select c.fila, ${columna} as columna, count(distinct c.unidad)::int as n
    from c where true ${narrowed || Prisma.empty}
    group by grouping sets ((c.fila, ${columna}), (c.fila), (${columna}), ())`
}

/**
 * The matriz of one semestre: dependencias × ejes, of one region if told, or dependencias × regiones, of one eje if
 * told. An acción with countries of two regions counts in both and once in the totals. Null without such a semestre.
 */
export async function getMatriz(
  filtro: FiltroDeSeguimiento,
  now: Date,
  tx: Tx = prisma,
): Promise<MatrizVista | null> {
  const eleccion = await elegirSemestre(filtro.semestre, now, tx)
  if (!eleccion) return null
  const { semestre, claves } = eleccion
  const semestreId = semestre.id
  const [ejes, regiones, cuentas, dependencias] = await Promise.all([
    listEjes(semestre.programaId, tx),
    listRegiones(tx),
    contar(semestreId, filtro, tx),
    tx.dependencia.findMany({
      where: { OR: [{ reporta: true, activa: true }, { responsableDe: { some: { semestreId } } }] },
      select: { clave: true, nombre: true, siglas: true },
    }),
  ])
  const columnas = filtro.vista === 'ejes' ? ejes : regiones
  const matriz = armarMatriz(dependencias, columnas, cuentas)
  return { semestre: semestre.clave, semestres: claves, matriz, ejes, regiones }
}
