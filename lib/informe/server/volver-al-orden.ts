import { iniciarOrden, terminarOrden } from '@/lib/accion/server/orden'
import { refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Movida, Volver } from '../orden'
import { lugarEn, readSeccion } from './seccion'

/** Gives an acción that was moved by hand back to the rule. Refuses as `ordenarAccion`, and what nobody moved. */
export async function volverAlOrden(vista: Volver, contexto: Contexto): Promise<Movida> {
  const accion = await iniciarOrden(vista, contexto)
  const seccion = await readSeccion(contexto.tx, accion)
  const lugar = lugarEn(seccion, accion.id)
  if (!seccion.acciones[lugar - 1]?.ordenManual) {
    refuseWith({ campo: 'lugar', mensaje: 'Ya está en el lugar que le da su fecha.' })
  }
  const detalle = `estaba en el lugar ${lugar} de ${seccion.acciones.length}`
  await terminarOrden(accion, null, detalle, contexto)
  const { semestre, parte, eje } = seccion
  return { semestre, parte, eje, folio: accion.folio ?? '' }
}
