import { dayFromColumn, dayOf, dayToColumn, printDay } from '@/lib/core/clock'
import { refuseWith } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { validOn } from '@/lib/core/server/valid-on'
import { normalizarCorreo } from '../correo'
import type { RelevoInput } from '../relevo'
import type { Rol } from '../usuario'

type Momento = { tx: Tx; now: Date }
type Dependencia = { id: string; nombre: string }

export type Sale = { id: string; nombre: string; roles: { rol: Rol }[]; desde: Date | null }
export type Llega = { id: string; nombre: string; isTitular: boolean }

/** Who leaves: a titular of today, whose relevo nobody has arranged yet. Call it under the lock. */
export async function findSale(
  usuarioId: string,
  dependencia: Dependencia,
  { tx, now }: Momento,
): Promise<Sale> {
  const found = await tx.membresia.findFirst({
    where: { usuarioId, dependenciaId: dependencia.id, papel: 'titular', ...validOn(now) },
    select: {
      desde: true,
      hasta: true,
      usuario: { select: { id: true, nombre: true, roles: { select: { rol: true } } } },
    },
  })
  const refuseSale = (mensaje: string) => refuseWith({ campo: 'sale', mensaje })
  if (!found) {
    return refuseSale(
      `Esa persona ya no es enlace de ${dependencia.nombre}. Revise quién lo es hoy.`,
    )
  }
  const { usuario, desde, hasta } = found
  if (hasta) {
    return refuseSale(
      `El relevo de ${usuario.nombre} ya está dispuesto: es enlace hasta el ${printDay(dayFromColumn(hasta))}.`,
    )
  }
  return { ...usuario, desde }
}

/** Who arrives: any other active account. A suplente of that dependencia arrives today or once the suplencia is over. */
export async function findLlega(
  { correo, desde }: RelevoInput,
  sale: Sale,
  dependencia: Dependencia,
  { tx, now }: Momento,
): Promise<Llega> {
  const today = dayOf(now)
  const found = await tx.usuario.findFirst({
    where: { correo: normalizarCorreo(correo) ?? '', activo: true },
    select: {
      id: true,
      nombre: true,
      membresias: {
        where: {
          dependenciaId: dependencia.id,
          OR: [{ hasta: null }, { hasta: { gte: dayToColumn(today) } }],
        },
        select: { papel: true, desde: true, hasta: true },
      },
    },
  })
  const refuseCorreo = (mensaje: string) => refuseWith({ campo: 'correo', mensaje })
  if (!found) {
    return refuseCorreo(
      'No hay una cuenta activa con ese correo. Invite antes a la persona, en Usuarios.',
    )
  }
  const { id, nombre, membresias } = found
  if (id === sale.id) return refuseCorreo('Quien llega no puede ser quien sale.')
  const [there] = membresias
  if (there?.papel === 'titular' && there.hasta) {
    return refuseCorreo(
      `${nombre} es enlace de ${dependencia.nombre} hasta el ${printDay(dayFromColumn(there.hasta))}.`,
    )
  }
  if (there?.papel === 'titular' && there.desde && dayFromColumn(there.desde) > desde) {
    return refuseCorreo(
      `${nombre} será enlace de ${dependencia.nombre} desde el ${printDay(dayFromColumn(there.desde))}.`,
    )
  }
  if (there?.papel === 'suplente' && desde > today) {
    const hasta = printDay(dayFromColumn(there.hasta!))
    const mensaje = `${nombre} está en suplencia aquí hasta el ${hasta}: el relevo sólo puede ser desde hoy.`
    return refuseWith({ campo: 'desde', mensaje })
  }
  return { id, nombre, isTitular: there?.papel === 'titular' }
}
