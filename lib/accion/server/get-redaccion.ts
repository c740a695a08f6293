import { dayFromColumn, printDay, printInstant } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import type { Prisma } from '@/generated/prisma/client'
import type { PorResponder } from '../adhesion'
import type { RedaccionVista } from '../redaccion'
import { redlineDe } from '../redline'
import { findFirmas } from './hecho'
import { plazoDeSilencio } from './redaccion'

const SELECT = {
  id: true,
  estado: true,
  titulo: true,
  descripcion: true,
  creadaEn: true,
  venceEl: true,
  respuesta: true,
  respondidaEn: true,
  porSilencio: true,
  autor: { select: { nombre: true } },
  respondidaPor: { select: { nombre: true } },
  accion: { select: { titulo: true, descripcion: true, enviadaEn: true } },
} satisfies Prisma.RedaccionSelect

type Fila = Prisma.RedaccionGetPayload<{ select: typeof SELECT }>

/** Under the name it was answered with, as a suplente «B, en suplencia de A»; what came with a folio passed on, plainly. */
async function cierreDe(
  accionId: string,
  { respondidaEn, respondidaPor, respuesta, porSilencio }: Fila,
): Promise<RedaccionVista['cierre']> {
  if (!respondidaEn) return null
  const firmas = await findFirmas(prisma, accionId, ['accion.responder-redaccion'], [respondidaEn])
  const quien = firmas.get(respondidaEn.getTime()) ?? respondidaPor?.nombre ?? ''
  return { quien, cuando: printInstant(respondidaEn), respuesta, porSilencio }
}

/**
 * The last redacción since the acción was sent, waiting or answered; null when there is none or it was taken back.
 * Callers have checked who may read it: the enlaces of the responsable and the coordinadores.
 */
export async function getRedaccion(accionId: string): Promise<RedaccionVista | null> {
  const fila = await prisma.redaccion.findFirst({
    where: { accionId },
    orderBy: [{ creadaEn: 'desc' }, { id: 'desc' }],
    select: SELECT,
  })
  if (!fila || fila.estado === 'retirada') return null
  const { enviadaEn, ...actual } = fila.accion
  if (enviadaEn && fila.creadaEn < enviadaEn) return null
  return {
    id: fila.id,
    estado: fila.estado,
    autor: fila.autor.nombre,
    cuando: printInstant(fila.creadaEn),
    vence: fila.venceEl && dayFromColumn(fila.venceEl),
    cambios: redlineDe(actual, fila),
    cierre: await cierreDe(accionId, fila),
  }
}

const A_LA_VEZ = 10

/**
 * The redacciones that wait for an answer of these dependencias (ids), the one that is due first before the others. That
 * of an acción that is merged cannot be answered, and is not among them.
 */
export async function listRedaccionesPorResponder(dependencias: string[]): Promise<PorResponder[]> {
  const filas = await prisma.redaccion.findMany({
    where: {
      estado: 'pendiente',
      accion: {
        estado: 'enviada',
        responsableId: { in: dependencias },
        semestre: { estado: { in: ['abierto', 'en_revision'] } },
      },
    },
    orderBy: [{ venceEl: { sort: 'asc', nulls: 'last' } }, { creadaEn: 'asc' }],
    take: A_LA_VEZ,
    select: { venceEl: true, accion: { select: { folio: true, titulo: true } } },
  })
  return filas.map(({ venceEl, accion: { folio, titulo } }) => ({
    href: `/acciones/${folio}`,
    titulo: [folio, titulo].join(' · '),
    texto: venceEl
      ? `El Gabinete propone otra redacción; responda a más tardar el ${printDay(dayFromColumn(venceEl))}`
      : 'El Gabinete propone otra redacción',
  }))
}

/** The last day to answer what is proposed `now` in that semestre (its clave), `YYYY-MM-DD`; null without silence. */
export const getPlazoDeSilencio = (clave: string, now: Date): Promise<string | null> =>
  plazoDeSilencio(prisma, { clave }, now)
