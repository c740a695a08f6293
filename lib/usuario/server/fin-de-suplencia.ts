import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { addDays, dayFromColumn, dayOf, dayToColumn, printDays } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'
import type { Prisma } from '@/generated/prisma/client'
import { closeAvisos } from './avisos-de-dependencia'

/** Whose suplencias end, all or in one dependencia or of one suplente. */
type Dadas = { titularId: string; dependenciaId?: string; usuarioId?: string }

const SELECT = {
  usuarioId: true,
  dependenciaId: true,
  desde: true,
  hasta: true,
  usuario: { select: { nombre: true } },
  suplenteDe: { select: { nombre: true } },
  dependencia: { select: { clave: true, nombre: true } },
} satisfies Prisma.MembresiaSelect

/**
 * Ends what a titular gave and is not over: at once, or so that nothing is left of it from `dia` on. The bitácora and
 * the suplente are told of each. Answers how many there were.
 */
export async function endSuplencias(
  { titularId, dependenciaId, usuarioId }: Dadas,
  { tx, usuario, now }: { tx: Tx; usuario: Actor; now: Date },
  dia = dayOf(now),
): Promise<number> {
  const filas = await tx.membresia.findMany({
    where: {
      suplenteDeId: titularId,
      hasta: { gte: dayToColumn(dia) },
      dependenciaId,
      usuarioId,
    },
    select: SELECT,
  })
  const today = dayOf(now)
  let ended = 0
  for (const fila of filas) {
    const desde = dayFromColumn(fila.desde!)
    const hasta = dia === today && desde <= today ? today : addDays(dia, -1)
    // What goes on until a day to come stays as a row; what is over now leaves none, so the next request knows.
    const where = { ...idOf(fila), suplenteDeId: titularId }
    const { count } =
      dia > today && desde < dia
        ? await tx.membresia.updateMany({ where, data: { hasta: dayToColumn(hasta) } })
        : await tx.membresia.deleteMany({ where })
    if (count === 0) continue
    ended += 1
    await tell({ ...fila, titularId, dias: { desde, hasta } }, { tx, usuario, now })
    if (dia <= today) await closeAvisos(fila, { tx, now })
  }
  return ended
}

type Fila = Prisma.MembresiaGetPayload<{ select: typeof SELECT }>

const idOf = ({ usuarioId, dependenciaId }: Fila) => ({ usuarioId, dependenciaId })

async function tell(
  fila: Fila & { titularId: string; dias: { desde: string; hasta: string } },
  { tx, usuario, now }: { tx: Tx; usuario: Actor; now: Date },
): Promise<void> {
  const { usuarioId, titularId, dependencia, dias } = fila
  const quien = fila.suplenteDe?.nombre ?? ''
  const { nombre } = fila.usuario
  const detalle = `${nombre}, en suplencia de ${quien}, por ${dependencia.nombre}`
  const datos = { usuarioId, nombre, titularId, dependencia: dependencia.clave, ...dias, detalle }
  await recordSuceso(tx, usuario, { tipo: 'usuario.fin-suplencia', datos }, now)
  const cargo = {
    quien,
    dependencia: dependencia.nombre,
    dias: printDays(dias.desde, dias.hasta),
  }
  const aviso = {
    tipo: 'suplencia-terminada',
    datos: { folio: null, titulo: '', cargo },
    accionId: null,
    para: { personas: [usuarioId] },
  } as const
  await enqueueAviso(tx, aviso, usuario.id, now)
}
