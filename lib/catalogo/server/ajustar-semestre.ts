import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import { contar } from '@/lib/core/contar'
import { refuse, refuseWith } from '@/lib/core/refusal'
import { prisma, type Tx } from '@/lib/core/server/db'
import { silencioEnPalabras, type Ajustes } from '../ajustes'
import type { EstadoSemestre } from '../semestre'

type Contexto = { tx: Tx; usuario: Actor & { roles: readonly string[] }; now: Date }
type Plazos = Pick<Ajustes, 'plazoDias' | 'silencioDias'>

const SELECT = {
  id: true,
  clave: true,
  estado: true,
  version: true,
  plazoDias: true,
  silencioDias: true,
} as const

/** A semestre's plazos, for their form; null when there is none of that clave. */
export function findAjustes(
  clave: string,
): Promise<(Plazos & { clave: string; estado: EstadoSemestre; version: number }) | null> {
  return prisma.semestre.findUnique({ where: { clave }, select: SELECT })
}

const detalleDe = (before: Plazos, after: Plazos) =>
  [
    before.plazoDias !== after.plazoDias &&
      `para atender observaciones: de ${contar(before.plazoDias, 'día', 'días')} a ${contar(after.plazoDias, 'día', 'días')}`,
    before.silencioDias !== after.silencioDias &&
      `silencio: de ${silencioEnPalabras(before.silencioDias)} a ${silencioEnPalabras(after.silencioDias)}`,
  ]
    .filter(Boolean)
    .join('; ')

/**
 * Changes how long a return gives by default and after how many días hábiles silence accepts a redacción. It holds
 * for what comes after: no day already told moves. Refuses `forbidden` (not administrador), `not_found`, `stale`, and
 * in words a semestre that is closed.
 */
export async function ajustarSemestre(
  { semestre: clave, version, plazoDias, silencioDias }: Ajustes,
  { tx, usuario, now }: Contexto,
): Promise<{ clave: string; version: number }> {
  if (!usuario.roles.includes('administrador')) refuse('forbidden')
  const known = await tx.semestre.findUnique({ where: { clave }, select: SELECT })
  if (!known) return refuse('not_found')
  if (known.version !== version) return refuse('stale')
  if (known.estado === 'cerrado') {
    const mensaje = `El semestre ${clave} está cerrado: sus plazos ya no cambian.`
    return refuseWith({ campo: 'plazoDias', mensaje })
  }
  const detalle = detalleDe(known, { plazoDias, silencioDias })
  if (detalle === '') return { clave, version }
  const { count } = await tx.semestre.updateMany({
    where: { id: known.id, version },
    data: { plazoDias, silencioDias, version: { increment: 1 } },
  })
  if (count !== 1) return refuse('stale')
  const datos = { clave, plazoDias, silencioDias, detalle }
  const suceso = { tipo: 'semestre.ajustar' as const, semestreId: known.id, datos }
  await recordSuceso(tx, usuario, suceso, now)
  return { clave, version: version + 1 }
}
