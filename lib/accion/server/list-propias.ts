import { SUCESOS_INTERNOS } from '@/lib/bitacora/suceso'
import { dayFromColumn } from '@/lib/core/clock'
import { imprimirFechas } from '@/lib/core/fechas'
import { prisma } from '@/lib/core/server/db'
import { likeDe } from '@/lib/core/server/like'
import { sinAcentos } from '@/lib/core/texto'
import { hasRol, type UsuarioSesion } from '@/lib/usuario/usuario'
import { Prisma } from '@/generated/prisma/client'
import { TRANSVERSAL_LABEL } from '../labels'
import { FILAS_POR_PAGINA, type AccionFila, type FiltroAcciones } from '../vista'
import { fechasDeFilas } from './columnas'
import { visibleWhere } from './visible'

type Hallada = { id: string; tipo: string | null; ocurrido_en: Date | null; total: bigint }

/** The same rule as `visibleWhere`, for the one query whose order Prisma cannot express. */
function scopeDe(usuario: UsuarioSesion): Prisma.Sql {
  if (hasRol(usuario, 'administrador')) return Prisma.sql`true`
  const scopes = [Prisma.sql`false`]
  if (hasRol(usuario, 'coordinador')) scopes.push(Prisma.sql`a.estado <> 'borrador'`)
  if (hasRol(usuario, 'consulta')) scopes.push(Prisma.sql`a.estado = 'aprobada'`)
  const propias = usuario.dependencias.map(({ id }) => id)
  if (hasRol(usuario, 'enlace') && propias.length > 0) {
    const ids = Prisma.join(propias.map((id) => Prisma.sql`${id}::uuid`))
    scopes.push(
      Prisma.sql`a.responsable_id in (${ids})`,
      Prisma.sql`(a.estado <> 'borrador' and exists (
        select from accion_participante p where p.accion_id = a.id and p.dependencia_id in (${ids})))`,
    )
  }
  return Prisma.join(scopes, ' or ')
}

function filtrosDe({ estado, semestre, texto }: FiltroAcciones): Prisma.Sql {
  const palabras = sinAcentos(texto ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 8)
  return Prisma.join(
    [
      estado ? Prisma.sql`a.estado::text = ${estado}` : Prisma.sql`true`,
      semestre ? Prisma.sql`s.clave = ${semestre}` : Prisma.sql`true`,
      ...palabras.map(
        (palabra) =>
          Prisma.sql`accion_busqueda(a.folio, a.titulo, a.descripcion, a.lugar) like ${likeDe(palabra)}`,
      ),
    ],
    ' and ',
  )
}

function findPagina(usuario: UsuarioSesion, filtro: FiltroAcciones): Promise<Hallada[]> {
  const offset = (filtro.pagina - 1) * FILAS_POR_PAGINA
  return prisma.$queryRaw<Hallada[]>`
    select a.id, u.tipo, u.ocurrido_en, count(*) over () as total
    from accion a
    join semestre s on s.id = a.semestre_id
    left join lateral (
      select tipo, ocurrido_en from suceso
      where accion_id = a.id and tipo <> all(${[...SUCESOS_INTERNOS]}) order by id desc limit 1
    ) u on true
    where (${scopeDe(usuario)}) and ${filtrosDe(filtro)}
    order by a.archivo, u.ocurrido_en desc nulls last, a.folio desc nulls first, a.id
    limit ${FILAS_POR_PAGINA} offset ${offset}`
}

/**
 * One page of the acciones this person may see, last changed first and the archives after all else. A coordinador's
 * claim is no change: enlaces are not told of it. The same number of queries whatever the rows; a page past the end is
 * the last one, and `pagina` says which is given.
 */
export async function listPropias(
  usuario: UsuarioSesion,
  filtro: FiltroAcciones,
): Promise<{ filas: AccionFila[]; total: number; pagina: number }> {
  const { pagina } = filtro
  const halladas = await findPagina(usuario, filtro)
  if (halladas.length === 0 && pagina > 1) {
    const { total } = await listPropias(usuario, { ...filtro, pagina: 1 })
    const last = Math.max(1, Math.ceil(total / FILAS_POR_PAGINA))
    return listPropias(usuario, { ...filtro, pagina: Math.min(pagina - 1, last) })
  }
  const acciones = await prisma.accion.findMany({
    where: { id: { in: halladas.map(({ id }) => id) } },
    select: SELECT,
  })
  const propias = new Set(usuario.dependencias.map(({ id }) => id))
  const filas = halladas.flatMap(({ id, tipo, ocurrido_en: ocurridoEn }) => {
    const accion = acciones.find((found) => found.id === id)
    const ultimo = tipo && ocurridoEn ? { tipo, ocurridoEn } : null
    return accion ? [{ ...filaDe(accion, propias), ultimo }] : []
  })
  return { filas, total: Number(halladas[0]?.total ?? 0), pagina }
}

const SELECT = {
  id: true,
  folio: true,
  titulo: true,
  estado: true,
  fechasTexto: true,
  responsableId: true,
  venceEl: true,
  transversal: true,
  fechas: { orderBy: { orden: 'asc' }, select: { inicio: true, fin: true, precision: true } },
  eje: { select: { numero: true, nombre: true, color: true } },
  responsable: { select: { nombre: true, siglas: true } },
  participantes: { select: { dependenciaId: true } },
  semestre: {
    select: {
      clave: true,
      inicio: true,
      fin: true,
      programa: { select: { colorTransversal: true } },
    },
  },
} satisfies Prisma.AccionSelect

function filaDe(
  accion: Prisma.AccionGetPayload<{ select: typeof SELECT }>,
  propias: ReadonlySet<string>,
): Omit<AccionFila, 'ultimo'> {
  const { semestre, responsable, participantes } = accion
  const isOwn = ({ dependenciaId }: { dependenciaId: string }) => propias.has(dependenciaId)
  const periodo = { inicio: dayFromColumn(semestre.inicio), fin: dayFromColumn(semestre.fin) }
  const fechas = fechasDeFilas(accion.fechas)
  const color = semestre.programa.colorTransversal
  return {
    ref: accion.folio ?? accion.id,
    folio: accion.folio,
    titulo: accion.titulo,
    estado: accion.estado,
    semestre: semestre.clave,
    fechas: imprimirFechas(fechas, periodo) || accion.fechasTexto,
    responsable: responsable.siglas || responsable.nombre,
    isParticipante: !propias.has(accion.responsableId) && participantes.some(isOwn),
    vence: accion.venceEl && dayFromColumn(accion.venceEl),
    eje: accion.transversal ? { numero: 0, nombre: TRANSVERSAL_LABEL, color } : accion.eje,
  }
}

/** The semestres in which this person can see something, the latest first. */
export async function listSemestresVistos(usuario: UsuarioSesion): Promise<string[]> {
  const semestres = await prisma.semestre.findMany({
    where: { acciones: { some: visibleWhere(usuario) } },
    orderBy: { clave: 'desc' },
    select: { clave: true },
  })
  return semestres.map(({ clave }) => clave)
}
