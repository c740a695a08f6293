import { iniciarOrden, terminarOrden } from '@/lib/accion/server/orden'
import { refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Movida, Orden } from '../orden'
import { lugarEn, readSeccion } from './seccion'

/**
 * Gives an acción its place in its section by hand, with the reason. The places of those that were moved before are
 * kept: whoever comes last has the place. Refuses `not_found`, `stale`, `forbidden` (not administrador, not aprobada, in
 * a closed edición), and in words a place that is not there or where it stands already.
 */
export async function ordenarAccion(
  { posicion, motivo, ...vista }: Orden,
  contexto: Contexto,
): Promise<Movida> {
  const accion = await iniciarOrden(vista, contexto)
  const seccion = await readSeccion(contexto.tx, accion)
  const [total, antes] = [seccion.acciones.length, lugarEn(seccion, accion.id)]
  if (posicion < 1 || posicion > total) {
    const mensaje =
      total === 1 ? 'Es la única acción de su sección.' : `Elija un lugar del 1 al ${total}.`
    refuseWith({ campo: 'lugar', mensaje })
  }
  const known = seccion.acciones[antes - 1]?.ordenManual
  if (posicion === antes && (known?.motivo ?? motivo) === motivo) {
    refuseWith({ campo: 'lugar', mensaje: `Ya está en el lugar ${antes} de ${total}.` })
  }
  const detalle = `del lugar ${antes} al ${posicion} de ${total}`
  await terminarOrden(accion, { posicion, motivo }, detalle, contexto)
  const { semestre, parte, eje } = seccion
  return { semestre, parte, eje, folio: accion.folio ?? '' }
}
