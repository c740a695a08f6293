import { z } from 'zod'
import { recordSuceso, type Actor } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import { prisma, type Tx } from '@/lib/core/server/db'
import { RESPALDOS, type Respaldo } from '../respaldo'

const respaldo = z.enum(RESPALDOS, { error: 'Elija una de las opciones.' })

/** What a dependencia is to want of its titular, and what it wanted when the form was shown. */
export const respaldoSchema = z.strictObject({
  clave: z.string().min(1).max(60),
  visto: respaldo,
  respaldo,
})

type Administrador = Actor & { roles: readonly string[] }

/**
 * Says what a dependencia wants of its titular before its enlaces send. Refuses `forbidden` for who is not
 * administrador, `not_found`, and `stale` when somebody changed it since it was shown.
 */
export async function fijarRespaldo(
  { clave, visto, respaldo: nuevo }: z.output<typeof respaldoSchema>,
  { tx, usuario, now }: { tx: Tx; usuario: Administrador; now: Date },
): Promise<{ clave: string }> {
  if (!usuario.roles.includes('administrador')) refuse('forbidden')
  const known = await tx.dependencia.findUnique({ where: { clave }, select: { id: true } })
  if (!known) return refuse('not_found')
  const { count } = await tx.dependencia.updateMany({
    where: { clave, respaldo: visto },
    data: { respaldo: nuevo },
  })
  if (count !== 1) refuse('stale')
  if (nuevo !== visto) {
    const datos = { clave, de: visto, a: nuevo }
    await recordSuceso(tx, usuario, { tipo: 'dependencia.respaldo', datos }, now)
  }
  return { clave }
}

/** A dependencia by its clave, for the page of its respaldo. */
export function findDependencia(
  clave: string,
): Promise<{ clave: string; nombre: string; siglas: string; respaldo: Respaldo } | null> {
  return prisma.dependencia.findUnique({
    where: { clave },
    select: { clave: true, nombre: true, siglas: true, respaldo: true },
  })
}

/** Those who change who answers for a dependencia, or whether it has acciones, wait for each other here. */
export async function lockDependencia(tx: Tx, dependenciaId: string): Promise<void> {
  await tx.$queryRaw`select 1 from dependencia where id = ${dependenciaId}::uuid for no key update`
}
