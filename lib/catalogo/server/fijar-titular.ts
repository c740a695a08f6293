import { recordSuceso, type Actor } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import { prisma, type Tx } from '@/lib/core/server/db'
import type { Titular, TitularInput } from '../titular'

type Administrador = Actor & { roles: readonly string[] }

/**
 * Writes down who heads a dependencia. Refuses `forbidden` for who is not administrador, `not_found`, and `stale` when
 * somebody changed it since it was shown. The suceso names the fields and not the person.
 */
export async function fijarTitular(
  { clave, titularNombre, titularCorreo, vistoNombre, vistoCorreo }: TitularInput,
  { tx, usuario, now }: { tx: Tx; usuario: Administrador; now: Date },
): Promise<{ clave: string }> {
  if (!usuario.roles.includes('administrador')) refuse('forbidden')
  const known = await tx.dependencia.findUnique({ where: { clave }, select: { id: true } })
  if (!known) return refuse('not_found')
  const { count } = await tx.dependencia.updateMany({
    where: { clave, titularNombre: vistoNombre, titularCorreo: vistoCorreo },
    data: { titularNombre, titularCorreo },
  })
  if (count !== 1) refuse('stale')
  const cambios = [
    titularNombre !== vistoNombre && 'nombre',
    titularCorreo !== vistoCorreo && 'correo',
  ].filter(Boolean)
  if (cambios.length > 0) {
    const datos = { clave, detalle: `${clave}: ${cambios.join(' y ')}` }
    await recordSuceso(tx, usuario, { tipo: 'dependencia.titular', datos }, now)
  }
  return { clave }
}

/** Who heads a dependencia; null when there is no such dependencia. */
export async function findTitular(clave: string): Promise<Titular | null> {
  const found = await prisma.dependencia.findUnique({
    where: { clave },
    select: { titularNombre: true, titularCorreo: true },
  })
  return found && { nombre: found.titularNombre, correo: found.titularCorreo }
}
