import { Prisma } from '@/generated/prisma/client'
import { nombreCorto } from '@/lib/accion/labels'
import { fechasDeFilas } from '@/lib/accion/server/columnas'
import { dayFromColumn } from '@/lib/core/clock'
import { imprimirFechas } from '@/lib/core/fechas'
import { prisma } from '@/lib/core/server/db'
import { NOMBRE_TRANSVERSAL } from '../document'
import type { AccionEnMesa, Mesa, SeccionEnMesa } from '../mesa'
import { orderSection } from '../order'
import { impresas, ordenManualDe } from './collect'

const SELECT = {
  id: true,
  folio: true,
  version: true,
  estado: true,
  titulo: true,
  fechasTexto: true,
  parteId: true,
  ejeId: true,
  ordenPosicion: true,
  ordenMotivo: true,
  ordenEn: true,
  hallazgos: true,
  ordenPor: { select: { nombre: true } },
  responsable: { select: { nombre: true, siglas: true } },
  fechas: { orderBy: { orden: 'asc' }, select: { inicio: true, fin: true, precision: true } },
} satisfies Prisma.AccionSelect

type Fila = Prisma.AccionGetPayload<{ select: typeof SELECT }>

function readSemestre(id: string) {
  return prisma.semestre.findUniqueOrThrow({
    where: { id },
    select: {
      inicio: true,
      fin: true,
      partes: { orderBy: { numero: 'asc' }, select: { id: true, numero: true, nombre: true } },
      programa: {
        select: {
          colorTransversal: true,
          ejes: {
            orderBy: { numero: 'asc' },
            select: { id: true, numero: true, nombre: true, color: true },
          },
        },
      },
      _count: { select: { acciones: { where: { estado: { in: ['enviada', 'devuelta'] } } } } },
      generaciones: {
        where: { estado: 'lista', paginas: { not: Prisma.DbNull } },
        orderBy: { terminadaEn: 'desc' },
        take: 1,
        select: { paginas: true, terminadaEn: true },
      },
    },
  })
}

type Semestre = Awaited<ReturnType<typeof readSemestre>>

function seccionDe(
  { inicio, fin, generaciones }: Semestre,
  filas: readonly Fila[],
): SeccionEnMesa['acciones'] {
  const periodo = { inicio: dayFromColumn(inicio), fin: dayFromColumn(fin) }
  const paginas = (generaciones[0]?.paginas ?? {}) as Record<string, number>
  const ordenables = filas.map((fila) => ({
    fila,
    folio: fila.folio ?? '',
    fechas: fechasDeFilas(fila.fechas),
    ordenManual: ordenManualDe(fila),
  }))
  return orderSection(ordenables).map(
    ({ fila, folio, fechas, ordenManual }, index): AccionEnMesa => ({
      id: fila.id,
      folio,
      version: fila.version,
      titulo: fila.titulo,
      fecha: fechas.length > 0 ? imprimirFechas(fechas, periodo) : fila.fechasTexto,
      dependencia: nombreCorto(fila.responsable),
      lugar: index + 1,
      pagina: paginas[folio] ?? null,
      manual: ordenManual && { motivo: ordenManual.motivo, quien: fila.ordenPor?.nombre ?? null },
      isOriginal: fila.estado !== 'aprobada',
      hasHallazgos: fila.hallazgos > 0,
    }),
  )
}

/** The semestre as its reader will see it, and where each acción of it was put; empty sections too. */
export async function getMesa(semestreId: string): Promise<Mesa> {
  const [semestre, filas] = await Promise.all([
    readSemestre(semestreId),
    prisma.accion.findMany({ where: impresas(semestreId), select: SELECT }),
  ])
  const { colorTransversal, ejes } = semestre.programa
  const transversal = { id: null, numero: 0, nombre: NOMBRE_TRANSVERSAL, color: colorTransversal }
  const bySection = Map.groupBy(filas, ({ parteId, ejeId }) => `${parteId}/${ejeId}`)
  return {
    partes: semestre.partes.map(({ id: parteId, numero, nombre }) => ({
      numero,
      nombre,
      secciones: [transversal, ...ejes].map((eje) => ({
        eje: eje.numero,
        nombre: eje.nombre,
        color: eje.color,
        acciones: seccionDe(semestre, bySection.get(`${parteId}/${eje.id}`) ?? []),
      })),
    })),
    paginasDe: semestre.generaciones[0]?.terminadaEn ?? null,
    pendientes: semestre._count.acciones,
  }
}
