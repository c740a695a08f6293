import type { Contexto } from '@/lib/usuario/server/contexto'
import { iniciarPaso, terminarPaso, type Vista } from './paso'

/** Brings a withdrawn acción back to borrador; it keeps its folio. */
export async function recuperarAccion(vista: Vista, contexto: Contexto) {
  const accion = await iniciarPaso('recuperar', vista, contexto)
  return terminarPaso('recuperar', accion, { cambios: { venceEl: null } }, contexto)
}
