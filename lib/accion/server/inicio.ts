import { dayFromColumn, printInstant } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import type { SucesoDeDeclaracion } from '@/lib/bitacora/suceso'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { DeclaracionVista, InicioEnlace, Pendiente } from '../inicio'
import { ESTADOS_FUERA } from '../declaracion'
import { pendientesDe } from '../pendientes'
import type { Estado } from '../workflow'
import { contarAcciones } from './contar-acciones'
import { CONTENIDO_SELECT, contenidoDe } from './contenido'
import { listPorResponder } from './get-compania'
import { listRedaccionesPorResponder } from './get-redaccion'
import { getSemestreEnCurso } from './semestre-en-curso'

const PENDIENTES_MAX = 50

/** What came back and what is still being written, with what each lacks: returned first, by due date. */
async function listPendientes(dependencias: string[]): Promise<Pendiente[]> {
  const filas = await prisma.accion.findMany({
    where: { responsableId: { in: dependencias }, estado: { in: ['borrador', 'devuelta'] } },
    orderBy: [{ venceEl: { sort: 'asc', nulls: 'last' } }, { guardadaEn: 'desc' }],
    take: PENDIENTES_MAX,
    select: {
      ...CONTENIDO_SELECT,
      id: true,
      folio: true,
      estado: true,
      venceEl: true,
      guardadaEn: true,
      _count: { select: { observaciones: { where: { resueltaEn: null } } } },
    },
  })
  return filas.map((fila) => {
    const { inicio, fin } = fila.semestre
    const periodo = { inicio: dayFromColumn(inicio), fin: dayFromColumn(fin) }
    return {
      ref: fila.folio ?? fila.id,
      folio: fila.folio,
      titulo: fila.titulo,
      estado: fila.estado,
      vence: fila.venceEl && dayFromColumn(fila.venceEl),
      guardadaEn: fila.guardadaEn,
      observaciones: fila._count.observaciones,
      faltan: pendientesDe(contenidoDe(fila), periodo).map(({ campo }) => campo),
    }
  })
}

/** Only the estados in which there is something. */
async function countEstados(semestreId: string, dependencias: string[]) {
  const { ciudad } = await contarAcciones(semestreId, dependencias)
  return Object.fromEntries(Object.entries(ciudad).filter(([, total]) => total > 0)) as Partial<
    Record<Estado, number>
  >
}

/**
 * For each own dependencia that has nothing to count in the open semestre: whether it declared «Sin
 * acciones que reportar», and who signed. Empty when no semestre is abierto.
 */
export async function listDeclaraciones(
  usuario: UsuarioSesion,
  now: Date,
): Promise<DeclaracionVista[]> {
  const enCurso = await getSemestreEnCurso([], now)
  if (enCurso?.estado !== 'abierto') return []
  const semestreId = enCurso.id
  const filas = await prisma.dependencia.findMany({
    where: {
      id: { in: usuario.dependencias.map(({ id }) => id) },
      responsableDe: {
        none: { semestreId, estado: { notIn: [...ESTADOS_FUERA] } },
      },
    },
    orderBy: { clave: 'asc' },
    select: {
      clave: true,
      nombre: true,
      declaraciones: {
        where: { retiradaEn: null, semestreId },
        take: 1,
        select: { firmadaEn: true },
      },
    },
  })
  const isFirmada = filas.some(({ declaraciones }) => declaraciones.length > 0)
  const firmantes = isFirmada ? await firmantesDe(semestreId) : new Map<string, string>()
  return filas.map(({ clave, nombre, declaraciones: [firmada] }) => ({
    semestre: enCurso.clave,
    dependencia: { clave, nombre },
    firmada: firmada ? `${firmantes.get(clave)} el ${printInstant(firmada.firmadaEn)}` : null,
  }))
}

/** Who signed last, by clave of the dependencia, under the name they signed with. */
async function firmantesDe(semestreId: string): Promise<Map<string, string>> {
  const firmas = await prisma.suceso.findMany({
    where: { semestreId, tipo: 'semestre.sin-acciones' },
    orderBy: { id: 'asc' },
    select: { actor: true, datos: true },
  })
  return new Map(
    firmas.map(({ actor, datos }) => [(datos as SucesoDeDeclaracion['datos']).dependencia, actor]),
  )
}

/** What an enlace has to do today. */
export async function getInicioEnlace(usuario: UsuarioSesion, now: Date): Promise<InicioEnlace> {
  const dependencias = usuario.dependencias.map(({ id }) => id)
  const semestre = await getSemestreEnCurso(dependencias, now)
  const [pendientes, redacciones, adhesiones, conteos, declaraciones] = await Promise.all([
    listPendientes(dependencias),
    listRedaccionesPorResponder(dependencias),
    listPorResponder(dependencias),
    semestre ? countEstados(semestre.id, dependencias) : {},
    listDeclaraciones(usuario, now),
  ])
  const porResponder = [...redacciones, ...adhesiones]
  return { semestre, pendientes, porResponder, conteos, declaraciones }
}
