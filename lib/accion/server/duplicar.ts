import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Duplicar } from '../continuidad'
import { copiarAccion, iniciarCopia, type Copia } from './copiar'

/** A new draft like one of the person's own acciones, whatever its estado, in the semestre that is open. */
export async function duplicarAccion(input: Duplicar, contexto: Contexto): Promise<Copia> {
  const copia = await iniciarCopia(input, contexto)
  return copiarAccion(copia, input.claveCliente, {}, contexto)
}
