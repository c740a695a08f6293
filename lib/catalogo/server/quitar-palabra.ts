import { refuse } from '@/lib/core/refusal'
import type { ContextoDeCatalogo } from './cambiar'
import { reclamarVocabulario, recordVoz } from './voces'

/** Admits a word no more: texts are questioned for it again. Gives the word. Refuses `forbidden`, and `stale` when it was gone. */
export async function quitarPalabra(
  { visto }: { visto: string },
  contexto: ContextoDeCatalogo,
): Promise<{ nombre: string }> {
  await reclamarVocabulario(contexto)
  const { count } = await contexto.tx.palabraAdmitida.deleteMany({ where: { palabra: visto } })
  if (count !== 1) refuse('stale')
  await recordVoz('vocabulario.quitar', { lista: 'palabras', nombre: visto }, contexto)
  return { nombre: visto }
}
