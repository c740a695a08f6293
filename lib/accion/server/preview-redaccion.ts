import type { Contexto } from '@/lib/usuario/server/contexto'
import type { RedaccionInput, Redline } from '../redaccion'
import { redlineDe } from '../redline'
import { iniciarPaso } from './paso'
import { readPropuesta } from './propuesta'

/** The redline of what a coordinador is about to propose; writes nothing. Refuses what proposing it would. */
export async function previewRedaccion(
  { titulo, descripcion, accionId, version }: RedaccionInput,
  contexto: Contexto,
): Promise<Redline> {
  const accion = await iniciarPaso('corregir-redaccion', { accionId, version }, contexto)
  const textos = { titulo, descripcion }
  const { actual, propuesta } = await readPropuesta(contexto.tx, accion.id, textos)
  return redlineDe(actual, propuesta)
}
