import type { Contexto } from '@/lib/usuario/server/contexto'
import { faltantes, type AccionInput } from '../schema'
import { escribirBorrador } from './borrador'
import { getContenido } from './contenido'

/** The saved draft, and whether it could be sent as it is. */
export type Guardada = {
  id: string
  folio: string | null
  version: number
  isCompleta: boolean
  intento: AccionInput['intento']
}

/**
 * Saves a draft, new or not, complete or not. Posting the same form twice gives one draft
 * (claveCliente). Refuses `stale` when someone saved in between; nothing is ever overwritten.
 */
export async function guardarAccion(input: AccionInput, contexto: Contexto): Promise<Guardada> {
  const saved = await escribirBorrador(input, contexto)
  const missing = faltantes(await getContenido(contexto.tx, saved.id))
  return { ...saved, isCompleta: missing.length === 0, intento: input.intento }
}
