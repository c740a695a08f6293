import { dayFromColumn } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import type { GeneracionVista } from '../generacion'
import { impresas } from './collect'

export type InformeEnLista = {
  clave: string
  estado: EstadoSemestre
  cierraEl: string
  aprobadas: number
  /** The last PDF that can be downloaded; instant. */
  ultima: Date | null
}

/** Every semestre, newest first, with what its informe would hold. */
export async function listInformes(): Promise<InformeEnLista[]> {
  const semestres = await prisma.semestre.findMany({
    orderBy: { clave: 'desc' },
    select: {
      id: true,
      clave: true,
      estado: true,
      cierraEl: true,
      generaciones: {
        where: { estado: 'lista' },
        orderBy: { terminadaEn: 'desc' },
        take: 1,
        select: { terminadaEn: true },
      },
    },
  })
  const groups = await prisma.accion.groupBy({
    by: ['semestreId'],
    where: { OR: semestres.map(({ id }) => impresas(id)) },
    _count: { _all: true },
  })
  const aprobadas = new Map(groups.map(({ semestreId, _count }) => [semestreId, _count._all]))
  return semestres.map(({ id, clave, estado, cierraEl, generaciones }) => ({
    clave,
    estado,
    cierraEl: dayFromColumn(cierraEl),
    aprobadas: aprobadas.get(id) ?? 0,
    ultima: generaciones[0]?.terminadaEn ?? null,
  }))
}

export type InformeCabeza = {
  id: string
  clave: string
  estado: EstadoSemestre
  inicio: string
  fin: string
  cierraEl: string
}

/** The head of one informe; null when there is no such semestre. Days are YYYY-MM-DD. */
export async function getInforme(clave: string): Promise<InformeCabeza | null> {
  const semestre = await prisma.semestre.findUnique({
    where: { clave },
    select: { id: true, clave: true, estado: true, inicio: true, fin: true, cierraEl: true },
  })
  if (!semestre) return null
  const { inicio, fin, cierraEl, ...rest } = semestre
  return {
    ...rest,
    inicio: dayFromColumn(inicio),
    fin: dayFromColumn(fin),
    cierraEl: dayFromColumn(cierraEl),
  }
}

const VISTA = {
  id: true,
  estado: true,
  avance: true,
  etapa: true,
  mensaje: true,
  solicitadaEn: true,
  terminadaEn: true,
} as const

type FilaVista = Omit<GeneracionVista, 'solicitadaEn' | 'terminadaEn'> & {
  solicitadaEn: Date
  terminadaEn: Date | null
}

const toVista = (fila: FilaVista): GeneracionVista => ({
  ...fila,
  solicitadaEn: fila.solicitadaEn.toISOString(),
  terminadaEn: fila.terminadaEn?.toISOString() ?? null,
})

/** How far a generación is; null when there is none with that id. */
export async function getGeneracion(id: string): Promise<GeneracionVista | null> {
  const fila = await prisma.generacion.findUnique({ where: { id }, select: VISTA })
  return fila && toVista(fila)
}

/** The last one asked for, whatever became of it. */
export async function getUltimaGeneracion(semestreId: string): Promise<GeneracionVista | null> {
  const fila = await prisma.generacion.findFirst({
    where: { semestreId },
    orderBy: { solicitadaEn: 'desc' },
    select: VISTA,
  })
  return fila && toVista(fila)
}

export type PdfListo = {
  id: string
  terminadaEn: Date
  acciones: number
  bytes: number
  sha256: string
  /** «96 páginas». */
  mensaje: string | null
}

/** The newest PDF of a semestre, without its bytes. */
export async function getPdfListo(semestreId: string): Promise<PdfListo | null> {
  const rows = await prisma.$queryRaw<PdfListo[]>`
    select id, terminada_en as "terminadaEn", acciones, octet_length(archivo) as bytes, sha256, mensaje
    from generacion
    where semestre_id = ${semestreId}::uuid and estado = 'lista' and archivo is not null
    order by terminada_en desc limit 1`
  return rows[0] ?? null
}

/** The bytes of a PDF that is ready, and the semestre it is of; null when it is not, or never was. */
export async function getArchivo(id: string) {
  const found = await prisma.generacion.findFirst({
    where: { id, estado: 'lista', formato: 'pdf' },
    select: { archivo: true, semestre: { select: { clave: true } } },
  })
  return found?.archivo ? { pdf: found.archivo, semestre: found.semestre.clave } : null
}
