import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { continuarDescripcion, type Continuar } from '../continuidad'
import { canContinuar } from '../policy'
import { copiarAccion, iniciarCopia, type Copia } from './copiar'

/**
 * A new draft that goes on with one of the person's own approved acciones of an earlier semestre: it opens with what
 * is new and keeps what it continues.
 */
export async function continuarAccion(input: Continuar, contexto: Contexto): Promise<Copia> {
  const copia = await iniciarCopia(input, contexto)
  const { origen, destino } = copia
  if (!canContinuar(contexto.usuario, origen, destino.clave)) return refuse('forbidden')
  const descripcion = continuarDescripcion(input.novedad, origen.descripcion)
  const cambios = { descripcion, continuaDeId: origen.id }
  return copiarAccion(copia, input.claveCliente, cambios, contexto)
}
