import { addDays, dayOf } from '@/lib/core/clock'
import { prisma } from '@/lib/core/server/db'
import { titularDe } from '@/lib/usuario/suplencia'
import type { UsuarioSesion } from '@/lib/usuario/usuario'
import type { Recibida } from '../inicio'

/** Days for which Inicio tells a new enlace what came with the post. */
const DIAS = 14

/** What waits in the dependencias this person became titular of lately; asks nothing for who is not new. */
export async function listRecibidas(usuario: UsuarioSesion, now: Date): Promise<Recibida[]> {
  const since = addDays(dayOf(now), -DIAS)
  const nuevas = titularDe(usuario).filter(({ desde }) => desde !== null && desde > since)
  if (nuevas.length === 0) return []
  const groups = await prisma.accion.groupBy({
    by: ['responsableId', 'estado'],
    where: {
      responsableId: { in: nuevas.map(({ id }) => id) },
      estado: { in: ['borrador', 'devuelta'] },
    },
    _count: { _all: true },
  })
  return nuevas.map(({ id, clave, nombre }) => {
    const count = (estado: string) =>
      groups.find((group) => group.responsableId === id && group.estado === estado)?._count._all
    return { clave, nombre, borradores: count('borrador') ?? 0, devueltas: count('devuelta') ?? 0 }
  })
}
