import type { ContextoDeCatalogo } from './cambiar'
import { reclamarVocabulario, recordVoz } from './voces'

/**
 * Admits a word, in lower case, that the dictionary lacks: from then on no text is questioned for it, nor for its
 * plural. One that was admitted before stays as it is, without a second suceso. Refuses `forbidden`.
 */
export async function admitirPalabra(
  { palabra }: { palabra: string },
  contexto: ContextoDeCatalogo,
): Promise<{ palabra: string; isNueva: boolean }> {
  await reclamarVocabulario(contexto)
  const { tx, usuario, now } = contexto
  const { count } = await tx.palabraAdmitida.createMany({
    data: [{ palabra, admitidaPorId: usuario.id, admitidaEn: now }],
    skipDuplicates: true,
  })
  if (count === 1) {
    await recordVoz('vocabulario.agregar', { lista: 'palabras', nombre: palabra }, contexto)
  }
  return { palabra, isNueva: count === 1 }
}
