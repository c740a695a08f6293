import { refuse } from '@/lib/core/refusal'
import type { Hallazgo } from '@/lib/correccion/hallazgo'
import { huellaDeHallazgo } from '@/lib/correccion/huella'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Aceptacion } from '../aceptacion-schema'
import { holdAceptable, insertAceptado } from './aceptacion'
import { listCopias } from './copias-de-accion'
import { corregirContenido, readRevisada, recontarHallazgos } from './hallazgos-de-accion'

/**
 * Says that what the corrector found in one acción, by itself or as a copy of another, may stay, and why. No paso: estado
 * and version stay, so it makes nobody's decision late. It holds while the quoted words are there (docs/adr/0029). Throws
 * `not_found`, `forbidden`, or `stale` when the corrector says no such thing of the text as it is, or it was accepted already.
 */
export async function aceptarHallazgo(
  { accionId, huella, motivo }: Aceptacion,
  contexto: Contexto,
): Promise<{ folio: string | null; regla: string }> {
  const accion = await holdAceptable(accionId, contexto)
  const revisada = await readRevisada(contexto.tx, accionId)
  const isEste = (one: Hallazgo) => huellaDeHallazgo(one) === huella
  const hallazgo =
    corregirContenido(revisada).find(isEste) ??
    (await listCopias(contexto.tx, accionId, revisada)).find(isEste)
  if (!hallazgo) return refuse('stale')
  await insertAceptado(accion, hallazgo, motivo, contexto)
  await recontarHallazgos(contexto.tx, accionId, revisada)
  return { folio: accion.folio, regla: hallazgo.regla }
}
