import { recordSuceso } from '@/lib/bitacora/server/record'
import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { lockDependencia } from '@/lib/catalogo/server/dependencias'
import { addDays, dayFromColumn, dayOf, dayToColumn, printDay, startOfDay } from '@/lib/core/clock'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { RelevoInput } from '../relevo'
import { hasRol } from '../usuario'
import { closeAvisos, handOverAvisos } from './avisos-de-dependencia'
import type { Contexto } from './contexto'
import { endSuplencias } from './fin-de-suplencia'
import { holdActivas } from './find'
import { findLlega, findSale, type Llega, type Sale } from './personas-del-relevo'
import { terminarSesionesDe } from './session-row'

type Relevo = {
  dependencia: { id: string; clave: string; nombre: string }
  sale: Sale
  llega: Llega
  /** First day of who arrives. */
  desde: string
  isHoy: boolean
}

/**
 * Another person becomes enlace of a dependencia in the place of one of its titulares. The acciones are the
 * dependencia's and need no moving; memberships, unread avisos, suplencias and open forms go with the post. Only an
 * administrador; refuses with sentences on `sale`, `correo` or `desde`. Of two at the same time one wins.
 */
export async function relevarEnlace(input: RelevoInput, contexto: Contexto): Promise<void> {
  if (!hasRol(contexto.usuario, 'administrador')) refuse('forbidden')
  const relevo = await claim(input, contexto)
  await moveMembresia(relevo, contexto)
  await endSuplencias(
    { titularId: relevo.sale.id, dependenciaId: relevo.dependencia.id },
    contexto,
    relevo.desde,
  )
  await moveAvisos(relevo, contexto)
  await tell(relevo, contexto)
  if (relevo.isHoy) await leave(relevo, contexto)
}

async function claim(input: RelevoInput, { tx, now }: Contexto): Promise<Relevo> {
  const today = dayOf(now)
  const { desde } = input
  if (desde < today) {
    refuseWith({ campo: 'desde', mensaje: 'El primer día de quien llega es hoy o después.' })
  }
  const dependencia = await tx.dependencia.findFirst({
    where: { clave: input.dependencia, reporta: true, activa: true },
    select: { id: true, clave: true, nombre: true },
  })
  if (!dependencia) return refuse('not_found')
  await lockDependencia(tx, dependencia.id)
  const sale = await findSale(input.sale, dependencia, { tx, now })
  const llega = await findLlega(input, sale, dependencia, { tx, now })
  await holdActivas(tx, [llega.id])
  return { dependencia, sale, llega, desde, isHoy: desde === today }
}

/** The last day of who leaves is the one before; who begins the day they leave leaves no row. */
async function moveMembresia(
  { dependencia, sale, llega, desde, isHoy }: Relevo,
  { tx }: Contexto,
): Promise<void> {
  const last = addDays(desde, -1)
  const began = sale.desde && dayFromColumn(sale.desde)
  const where = { usuarioId: sale.id, dependenciaId: dependencia.id }
  if (began && began > last) await tx.membresia.deleteMany({ where })
  else await tx.membresia.updateMany({ where, data: { hasta: dayToColumn(last) } })

  await tx.usuarioRol.createMany({
    data: [{ usuarioId: llega.id, rol: 'enlace' }],
    skipDuplicates: true,
  })
  // Who was invited as enlace of this dependencia has access already, and keeps it until a day to come.
  if (llega.isTitular && !isHoy) return
  const id = { usuarioId: llega.id, dependenciaId: dependencia.id }
  const data = {
    papel: 'titular' as const,
    desde: dayToColumn(desde),
    hasta: null,
    suplenteDeId: null,
  }
  await tx.membresia.upsert({
    where: { usuarioId_dependenciaId: id },
    create: { ...id, ...data },
    update: data,
    select: { usuarioId: true },
  })
}

async function moveAvisos({ dependencia, sale, llega, desde, isHoy }: Relevo, contexto: Contexto) {
  const { tx, now } = contexto
  const membresia = { usuarioId: sale.id, dependenciaId: dependencia.id }
  const since = isHoy || llega.isTitular ? new Date(0) : startOfDay(desde)
  await handOverAvisos(membresia, llega.id, since, tx)
  if (isHoy) await closeAvisos(membresia, { tx, now })
}

async function tell({ dependencia, sale, llega, desde }: Relevo, { tx, usuario, now }: Contexto) {
  const dias = `desde el ${printDay(desde)}`
  const datos = {
    usuarioId: llega.id,
    nombre: llega.nombre,
    titularId: sale.id,
    dependencia: dependencia.clave,
    desde,
    hasta: null,
    detalle: `${llega.nombre} releva a ${sale.nombre} en ${dependencia.nombre} ${dias}`,
  }
  await recordSuceso(tx, usuario, { tipo: 'usuario.relevo', datos }, now)
  const cargo = { quien: sale.nombre, dependencia: dependencia.nombre, dias }
  const aviso = {
    tipo: 'relevo-recibido',
    datos: { folio: null, titulo: '', cargo },
    accionId: null,
    para: { personas: [llega.id] },
  } as const
  await enqueueAviso(tx, aviso, usuario.id, now)
}

/** Open forms are no longer announced; who has nothing left to do here is signed out. */
async function leave({ dependencia, sale }: Relevo, { tx, usuario, now }: Contexto) {
  await tx.presencia.deleteMany({
    where: { usuarioId: sale.id, accion: { responsableId: dependencia.id } },
  })
  const left = await tx.membresia.count({
    where: {
      usuarioId: sale.id,
      OR: [{ hasta: null }, { hasta: { gte: dayToColumn(dayOf(now)) } }],
    },
  })
  const isOnlyEnlace = sale.roles.every(({ rol }) => rol === 'enlace')
  if (left === 0 && isOnlyEnlace) await terminarSesionesDe(tx, sale.id, usuario, now)
}
