import { prisma } from '@/lib/core/server/db'
import {
  nombreDeArchivo,
  SIN_NOTICIAS,
  type EdicionesVista,
  type EdicionVista,
  type PropuestaVista,
  type TareaVista,
} from '../edicion'
import type { Manifiesto } from '../manifiesto'
import { propuestaSchema } from './propuesta-de-edicion'

const NOMBRE = { select: { nombre: true } } as const
const SELECT = {
  id: true,
  numero: true,
  estado: true,
  sha256: true,
  manifiesto: true,
  cambios: true,
  propuestaEn: true,
  propuestaPorId: true,
  cerradaEn: true,
  propuestaPor: NOMBRE,
  cerradaPor: NOMBRE,
  tarea: true,
  erratas: { select: { aprobadaEn: true, rechazadaEn: true, corregidaEnId: true } },
} as const

type Tarea = {
  tipo: string
  etapa: string
  avance: number
  fallo: string | null
  terminadaEn: Date | null
  actualizadaEn: Date
}

const SE_DETUVO = 'El trabajo se detuvo sin terminar.'

/** Work of which nothing is heard has failed, whoever should have said so. */
export function vistaDeTarea(tarea: Tarea | null, now: Date): TareaVista | null {
  if (!tarea) return null
  const { tipo, etapa, avance, fallo, terminadaEn, actualizadaEn } = tarea
  const isQuiet = !terminadaEn && now.getTime() - actualizadaEn.getTime() > SIN_NOTICIAS
  return {
    tipo: tipo === 'ensayo' ? 'ensayo' : 'archivos',
    etapa,
    avance,
    fallo: fallo ?? (isQuiet ? SE_DETUVO : null),
    isTerminada: terminadaEn !== null,
  }
}

/** The ediciones of a semestre, the newest first, and the one that is proposed: without their snapshots. */
export async function getEdiciones(semestreId: string, now: Date): Promise<EdicionesVista> {
  const filas = await prisma.edicion.findMany({
    where: { semestreId },
    orderBy: { numero: 'desc' },
    select: SELECT,
  })
  const counts = await contarCongelado(semestreId)
  const cerradas = filas.flatMap((fila) =>
    fila.estado === 'cerrada' ? toVista(fila, counts.get(fila.id) ?? SIN_NADA, now) : [],
  )
  const open = filas.find(({ estado, propuestaEn }) => estado === 'preparacion' && propuestaEn)
  return { cerradas, propuesta: open ? toPropuesta(open, now) : null }
}

type Fila = Awaited<ReturnType<typeof prisma.edicion.findFirstOrThrow<{ select: typeof SELECT }>>>

type Cuenta = Pick<EdicionVista, 'acciones' | 'aceptados'>
const SIN_NADA: Cuenta = { acciones: 0, aceptados: 0 }

function toVista(fila: Fila, cuenta: Cuenta, now: Date): EdicionVista {
  const { id, numero, cerradaEn, sha256, erratas } = fila
  const { artefactos = [] } = fila.manifiesto as Partial<Manifiesto>
  return {
    ...{ id, numero, sha256, artefactos, ...cuenta },
    // The database lets none be cerrada without its day and its two persons.
    cerradaEn: cerradaEn ?? now,
    propuestaPor: fila.propuestaPor?.nombre ?? '',
    cerradaPor: fila.cerradaPor?.nombre ?? '',
    cambios: Array.isArray(fila.cambios) ? fila.cambios.length : 0,
    erratas: {
      aprobadas: erratas.filter((e) => e.aprobadaEn && !e.corregidaEnId).length,
      pendientes: erratas.filter((e) => !e.aprobadaEn && !e.rechazadaEn).length,
    },
    tarea: vistaDeTarea(fila.tarea, now),
  }
}

function toPropuesta(fila: Fila, now: Date): PropuestaVista | null {
  const propuesta = propuestaSchema.safeParse(fila.manifiesto)
  if (!propuesta.success || !fila.propuestaEn) return null
  const { marca, acciones, ensayo } = propuesta.data
  return {
    edicionId: fila.id,
    numero: fila.numero,
    porId: fila.propuestaPorId ?? '',
    por: fila.propuestaPor?.nombre ?? '',
    propuestaEn: fila.propuestaEn,
    ...{ marca, acciones, isEnsayada: ensayo !== undefined },
    tarea: vistaDeTarea(fila.tarea, now),
  }
}

/** Out of the snapshots without reading them whole. */
async function contarCongelado(semestreId: string): Promise<Map<string, Cuenta>> {
  const rows = await prisma.$queryRaw<(Cuenta & { id: string })[]>`
    select id, jsonb_array_length(instantanea -> 'material' -> 'acciones') as acciones,
      jsonb_array_length(coalesce(instantanea -> 'aceptados', '[]')) as aceptados
    from edicion
    where semestre_id = ${semestreId}::uuid and estado = 'cerrada'
      and jsonb_typeof(instantanea -> 'material' -> 'acciones') = 'array'`
  return new Map(rows.map(({ id, ...cuenta }) => [id, cuenta]))
}

/** How far the work on an edición is; null when there is none. What its page asks every second. */
export async function getTarea(edicionId: string, now: Date): Promise<TareaVista | null> {
  return vistaDeTarea(await prisma.tareaEdicion.findUnique({ where: { edicionId } }), now)
}

/** Where the file of a closed edición is and how it is called; null when there is none. */
export async function findArchivo(edicionId: string, formato: string) {
  const found = await prisma.edicionArtefacto.findUnique({
    where: { edicionId_formato: { edicionId, formato } },
    select: {
      ubicacion: true,
      sha256: true,
      edicion: { select: { numero: true, semestre: { select: { clave: true } } } },
    },
  })
  if (!found) return null
  const { numero, semestre } = found.edicion
  const { ubicacion, sha256 } = found
  return { ubicacion, sha256, nombre: nombreDeArchivo(semestre.clave, numero, formato) }
}

/** The manifiesto of a closed edición, as a file; null until its files are made. */
export async function getManifiesto(edicionId: string): Promise<Manifiesto | null> {
  const found = await prisma.edicion.findFirst({
    where: { id: edicionId, estado: 'cerrada', NOT: { manifiesto: { equals: {} } } },
    select: { manifiesto: true },
  })
  return found && (found.manifiesto as Manifiesto)
}
