import { env } from '@/lib/core/server/env'
import type { Tx } from '@/lib/core/server/db'
import type { Prisma } from '@/generated/prisma/client'
import type { AvisoDatos, AvisoTipo } from '../aviso'
import { CADUCA } from '../entrega'
import { ENTREGA_ESTADOS, type EntregaEstado, type Mensajes, type MensajeVista } from '../mensaje'
import { PLANTILLAS, plantillaTipoDe } from '../plantillas/plantillas'

const POR_PAGINA = 50
const DIA = 24 * 60 * 60_000
/** How far back the outbox looks. */
export const MENSAJES_DIAS = 30

const select = {
  id: true,
  tipo: true,
  datos: true,
  correo: true,
  creadoEn: true,
  entregadoEn: true,
  intentos: true,
  rechazo: true,
  usuario: { select: { nombre: true, correo: true, entrega: true } },
} satisfies Prisma.AvisoSelect

const vistaDe = (fila: Prisma.AvisoGetPayload<{ select: typeof select }>): MensajeVista => {
  const { id, creadoEn, entregadoEn, intentos, rechazo, usuario } = fila
  const datos = fila.datos as AvisoDatos
  return {
    id,
    nombre: PLANTILLAS[plantillaTipoDe(fila.tipo as AvisoTipo, datos)].nombre,
    folio: datos.folio,
    para: usuario ?? { nombre: datos.titular?.nombre ?? '', correo: fila.correo ?? '' },
    creadoEn,
    entregadoEn,
    intentos,
    rechazo,
    enResumen: usuario?.entrega === 'resumen_diario',
  }
}

const whereDe = (estado: EntregaEstado, now: Date): Prisma.AvisoWhereInput => {
  const since = new Date(now.getTime() - MENSAJES_DIAS * DIA)
  const old = new Date(now.getTime() - CADUCA)
  const pendiente = { entregadoEn: null, rechazo: null }
  const wheres: Record<EntregaEstado, Prisma.AvisoWhereInput> = {
    'por-entregar': { ...pendiente, creadoEn: { gt: old, lte: now } },
    entregado: { entregadoEn: { not: null }, creadoEn: { gt: since } },
    rechazado: { entregadoEn: null, rechazo: { not: null }, creadoEn: { gt: since } },
    vencido: { ...pendiente, creadoEn: { gt: since, lte: old } },
  }
  return wheres[estado]
}

async function countAll(tx: Tx, now: Date): Promise<Record<EntregaEstado, number>> {
  const pares: [EntregaEstado, number][] = []
  for (const estado of ENTREGA_ESTADOS) {
    pares.push([estado, await tx.aviso.count({ where: whereDe(estado, now) })])
  }
  return Object.fromEntries(pares) as Record<EntregaEstado, number>
}

/** The messages of the last thirty days in one estado, newest first, a page of them, and how many are in each. */
export async function listMensajes(
  tx: Tx,
  { estado, pagina }: { estado: EntregaEstado; pagina: number },
  now: Date,
): Promise<Mensajes> {
  const conteos = await countAll(tx, now)
  const filas = await tx.aviso.findMany({
    where: whereDe(estado, now),
    orderBy: [{ creadoEn: 'desc' }, { id: 'desc' }],
    take: POR_PAGINA,
    skip: (pagina - 1) * POR_PAGINA,
    select,
  })
  const paginas = Math.max(1, Math.ceil(conteos[estado] / POR_PAGINA))
  return { estado, conteos, mensajes: filas.map(vistaDe), pagina, paginas }
}

/** Is there a mail server? Without one avisos stay on the screens. */
export function hayCorreo(): boolean {
  return Boolean(env().SMTP_URL)
}
