import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { isVisible } from '../policy'
import { canOrdenar } from '../policy-orden'
import { findHechos, hechosSchema, type AccionEnPaso } from './hechos'
import { escribirVersion, type Vista } from './paso'

/**
 * Claims the acción for a change of its place in the informe, as `iniciarPaso` does for a paso. Throws `not_found`,
 * `stale` or `forbidden`.
 */
export async function iniciarOrden(
  { accionId, version }: Vista,
  contexto: Contexto,
): Promise<AccionEnPaso> {
  const accion = await findHechos(accionId, contexto, { schema: hechosSchema, hold: true })
  if (!accion || !isVisible(contexto.usuario, accion)) return refuse('not_found')
  if (accion.version !== version) refuse('stale')
  if (!canOrdenar(contexto.usuario, accion)) refuse('forbidden')
  return accion
}

/**
 * Writes the place, by whom and when (null: back to the rule), one version more and the suceso, whose `detalle` says from
 * where to where. What the acción says stays, so no revision is frozen. Throws `stale` for who loses a race.
 */
export async function terminarOrden(
  accion: AccionEnPaso,
  orden: { posicion: number; motivo: string } | null,
  detalle: string,
  { tx, usuario, now }: Contexto,
): Promise<void> {
  const columnas = {
    ordenPosicion: orden?.posicion ?? null,
    ordenMotivo: orden?.motivo ?? null,
    ordenPorId: orden && usuario.id,
    ordenEn: orden && now,
  }
  const version = await escribirVersion(accion, columnas, tx)
  const { id: accionId, semestreId, folio, estado } = accion
  const tipo = orden ? ('accion.ordenar' as const) : ('accion.volver-al-orden' as const)
  const motivo = orden?.motivo
  const datos = { folio, version, de: estado, a: estado, ...(motivo && { motivo }), detalle }
  await recordSuceso(tx, usuario, { tipo, accionId, semestreId, datos }, now)
}
