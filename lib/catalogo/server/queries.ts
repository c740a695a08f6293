import { prisma, type Tx } from '@/lib/core/server/db'
import { validOn } from '@/lib/core/server/valid-on'
import { dayFromColumn } from '@/lib/core/clock'
import type { EstadoSemestre } from '../semestre'

export type SemestreDeCatalogo = {
  clave: string
  estado: EstadoSemestre
  version: number
  inicio: string
  fin: string
  cierraEl: string
  /** Days a return gives by default; días hábiles of silence, 0 = never. */
  plazoDias: number
  silencioDias: number
  programa: string
  partes: string[]
  acciones: number
}

/** Every semestre, newest first. Days are YYYY-MM-DD. */
export async function listSemestres(tx: Tx = prisma): Promise<SemestreDeCatalogo[]> {
  const semestres = await tx.semestre.findMany({
    orderBy: { clave: 'desc' },
    select: {
      clave: true,
      estado: true,
      version: true,
      inicio: true,
      fin: true,
      cierraEl: true,
      plazoDias: true,
      silencioDias: true,
      programa: { select: { nombre: true } },
      partes: { orderBy: { numero: 'asc' }, select: { nombre: true } },
      _count: { select: { acciones: true } },
    },
  })
  return semestres.map(({ programa, partes, inicio, fin, cierraEl, _count, ...rest }) => ({
    ...rest,
    inicio: dayFromColumn(inicio),
    fin: dayFromColumn(fin),
    cierraEl: dayFromColumn(cierraEl),
    programa: programa.nombre,
    partes: partes.map(({ nombre }) => nombre),
    acciones: _count.acciones,
  }))
}

const byName = new Intl.Collator('es').compare

/** Every dependencia by name, with its enlaces of today, titulares first, and how many acciones it answers for. */
export async function listDependencias(now: Date) {
  const dependencias = await prisma.dependencia.findMany({
    select: {
      clave: true,
      nombre: true,
      siglas: true,
      reporta: true,
      respaldo: true,
      activa: true,
      membresias: {
        where: { usuario: { activo: true }, ...validOn(now) },
        orderBy: { papel: 'asc' },
        select: {
          usuario: { select: { nombre: true } },
          suplenteDe: { select: { nombre: true } },
        },
      },
      _count: { select: { responsableDe: true } },
    },
  })
  return dependencias
    .map(({ membresias, _count, ...rest }) => ({
      ...rest,
      enlaces: membresias.map(({ usuario, suplenteDe }) => ({
        nombre: usuario.nombre,
        suplenteDe: suplenteDe?.nombre ?? null,
      })),
      acciones: _count.responsableDe,
    }))
    .toSorted((a, b) => byName(a.nombre, b.nombre))
}

/** Every programa with its ejes, newest first, and how many acciones each eje has. */
export async function listProgramas() {
  const programas = await prisma.programa.findMany({
    orderBy: { nombre: 'desc' },
    select: {
      clave: true,
      nombre: true,
      colorTransversal: true,
      semestres: { orderBy: { clave: 'asc' }, select: { clave: true } },
      ejes: {
        orderBy: { numero: 'asc' },
        select: {
          numero: true,
          nombre: true,
          color: true,
          _count: { select: { acciones: true } },
        },
      },
    },
  })
  return programas.map(({ semestres, ejes, ...rest }) => ({
    ...rest,
    semestres: semestres.map(({ clave }) => clave),
    ejes: ejes.map(({ _count, ...eje }) => ({ ...eje, acciones: _count.acciones })),
  }))
}
