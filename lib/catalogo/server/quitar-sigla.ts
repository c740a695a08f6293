import type { ContextoDeCatalogo } from './cambiar'
import { findSiglaVista } from './guardar-sigla'
import { reclamarVocabulario, recordVoz } from './voces'

/** Takes away the sigla that was shown, and gives its name. Refuses `forbidden`, and `stale` when it was changed or is gone. */
export async function quitarSigla(
  { visto }: { visto: string },
  contexto: ContextoDeCatalogo,
): Promise<{ nombre: string }> {
  await reclamarVocabulario(contexto)
  const { sigla } = await findSiglaVista(contexto.tx, visto)
  await contexto.tx.sigla.delete({ where: { sigla } })
  await recordVoz('vocabulario.quitar', { lista: 'siglas', nombre: sigla }, contexto)
  return { nombre: sigla }
}
