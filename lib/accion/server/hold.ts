import type { Contexto } from '@/lib/usuario/server/contexto'
import { isVisible } from '../policy'
import { refuse } from '@/lib/core/refusal'
import { findAccionEnPaso, type AccionEnPaso } from './paso'

/**
 * The acción for an act that is no paso of its own (docs/adr/0014): nobody moves it, and its semestre does not close,
 * until the transaction ends. Semestre first, as paso.ts does. Throws `not_found`.
 */
export async function holdAccion(accionId: string, contexto: Contexto): Promise<AccionEnPaso> {
  const { tx } = contexto
  await tx.$queryRaw`
    select 1 from semestre
    where id = (select semestre_id from accion where id = ${accionId}::uuid) for share`
  await tx.$queryRaw`select 1 from accion where id = ${accionId}::uuid for update`
  return (await findAccionEnPaso(accionId, contexto)) ?? refuse('not_found')
}

/** The same, for who may see it. */
export async function holdVisible(accionId: string, contexto: Contexto): Promise<AccionEnPaso> {
  const accion = await holdAccion(accionId, contexto)
  return isVisible(contexto.usuario, accion) ? accion : refuse('not_found')
}
