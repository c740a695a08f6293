import { dayFromColumn } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import { impresas } from './collect'

export type InformeEnLista = {
  clave: string
  estado: EstadoSemestre
  cierraEl: string
  aprobadas: number
  /** The last PDF that was made of it; instant. Once an edición is closed, that draft does not count. */
  ultima: Date | null
  edicion: { numero: number; cerradaEn: Date | null } | null
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
        where: { estado: 'lista', formato: 'pdf' },
        orderBy: { terminadaEn: 'desc' },
        take: 1,
        select: { terminadaEn: true },
      },
      ediciones: {
        where: { estado: 'cerrada' },
        orderBy: { numero: 'desc' },
        take: 1,
        select: { numero: true, cerradaEn: true },
      },
    },
  })
  const groups = await prisma.accion.groupBy({
    by: ['semestreId'],
    where: { OR: semestres.map(({ id }) => impresas(id)) },
    _count: { _all: true },
  })
  const aprobadas = new Map(groups.map(({ semestreId, _count }) => [semestreId, _count._all]))
  return semestres.map(({ id, clave, estado, cierraEl, generaciones, ediciones }) => ({
    clave,
    estado,
    cierraEl: dayFromColumn(cierraEl),
    aprobadas: aprobadas.get(id) ?? 0,
    ultima: generaciones[0]?.terminadaEn ?? null,
    edicion: ediciones[0] ?? null,
  }))
}

export type InformeCabeza = {
  id: string
  clave: string
  estado: EstadoSemestre
  inicio: string
  fin: string
  cierraEl: string
  /** A closed edición holds it. */
  isCerrado: boolean
}

/** The head of one informe; null when there is no such semestre. Days are YYYY-MM-DD. */
export async function getInforme(clave: string): Promise<InformeCabeza | null> {
  const semestre = await prisma.semestre.findUnique({
    where: { clave },
    select: {
      ...{ id: true, clave: true, estado: true, inicio: true, fin: true, cierraEl: true },
      ediciones: { where: { estado: 'cerrada' }, take: 1, select: { id: true } },
    },
  })
  if (!semestre) return null
  const { inicio, fin, cierraEl, ediciones, ...rest } = semestre
  return {
    ...rest,
    inicio: dayFromColumn(inicio),
    fin: dayFromColumn(fin),
    cierraEl: dayFromColumn(cierraEl),
    isCerrado: ediciones.length > 0,
  }
}
