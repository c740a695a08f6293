import type { Contexto } from '@/lib/usuario/server/contexto'
import type { AccionInput } from '../schema'
import { escribirBorrador, type Escrito } from './borrador'

/** The saved draft, and what the person meant to do with it. */
export type Guardada = Escrito & { intento: AccionInput['intento'] }

/**
 * Saves a draft, new or not, complete or not. Posting the same form twice gives one draft
 * (claveCliente). Refuses `stale` when someone saved in between; nothing is ever overwritten.
 */
export async function guardarAccion(input: AccionInput, contexto: Contexto): Promise<Guardada> {
  return { ...(await escribirBorrador(input, contexto)), intento: input.intento }
}
