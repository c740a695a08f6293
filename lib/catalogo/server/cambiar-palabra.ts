import { refuse, refuseWith } from '@/lib/core/refusal'
import type { ContextoDeCatalogo } from './cambiar'
import { reclamarVocabulario, recordVoz } from './voces'

/**
 * Writes an admitted word another way. Refuses one that is admitted already; `forbidden`, and `stale` when the word is
 * gone.
 */
export async function cambiarPalabra(
  { visto, palabra }: { visto: string; palabra: string },
  contexto: ContextoDeCatalogo,
): Promise<void> {
  await reclamarVocabulario(contexto)
  const { tx, usuario, now } = contexto
  if (palabra === visto) return
  if (await tx.palabraAdmitida.findUnique({ where: { palabra } })) {
    refuseWith({ campo: 'palabra', mensaje: `“${palabra}” ya está admitida.` })
  }
  const { count } = await tx.palabraAdmitida.updateMany({
    where: { palabra: visto },
    data: { palabra, admitidaPorId: usuario.id, admitidaEn: now },
  })
  if (count !== 1) refuse('stale')
  const voz = { lista: 'palabras', nombre: palabra, anterior: visto } as const
  await recordVoz('vocabulario.editar', voz, contexto)
}
