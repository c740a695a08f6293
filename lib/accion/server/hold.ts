import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { isVisible } from '../policy'
import { findAccionEnPaso, type AccionEnPaso } from './paso'

/**
 * Until the transaction ends nobody else moves this acción or attends what was observed of it: without that, an
 * observación could be taken back while the sending counts it as attended. False when it is gone: a draft that was
 * erased between two looks.
 */
export async function lockAccion(tx: Tx, accionId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select 1 from accion where id = ${accionId}::uuid for update`
  return rows.length > 0
}

/**
 * The acción for an act that is no paso of its own (docs/adr/0014): nobody moves it, and its semestre does not close,
 * until the transaction ends. Semestre first, as paso.ts does. Throws `not_found`.
 */
export async function holdAccion(accionId: string, contexto: Contexto): Promise<AccionEnPaso> {
  const { tx } = contexto
  await tx.$queryRaw`
    select 1 from semestre
    where id = (select semestre_id from accion where id = ${accionId}::uuid) for share`
  await lockAccion(tx, accionId)
  return (await findAccionEnPaso(accionId, contexto)) ?? refuse('not_found')
}

/** The same, for who may see it. */
export async function holdVisible(accionId: string, contexto: Contexto): Promise<AccionEnPaso> {
  const accion = await holdAccion(accionId, contexto)
  return isVisible(contexto.usuario, accion) ? accion : refuse('not_found')
}
