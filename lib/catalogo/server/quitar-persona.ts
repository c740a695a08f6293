import type { ContextoDeCatalogo } from './cambiar'
import { findPersonaVista } from './guardar-persona'
import { reclamarVocabulario, recordVoz } from './voces'

/** Takes away the persona that was shown, and gives their name. Refuses `forbidden`, and `stale` when it was changed or is gone. */
export async function quitarPersona(
  { visto }: { visto: string },
  contexto: ContextoDeCatalogo,
): Promise<{ nombre: string }> {
  await reclamarVocabulario(contexto)
  const { id, nombre } = await findPersonaVista(contexto.tx, visto)
  await contexto.tx.persona.delete({ where: { id } })
  await recordVoz('vocabulario.quitar', { lista: 'personas', nombre }, contexto)
  return { nombre }
}
