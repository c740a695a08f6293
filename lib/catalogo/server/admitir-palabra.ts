import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import { canCatalogo } from '../abierto'
import type { ContextoDeCatalogo } from './cambiar'

/**
 * Takes a word into the catalogue of those that are right although the dictionary lacks them: the corrector says nothing
 * of it any more, in no acción. Admitting one that was admitted writes nothing. Throws `forbidden`.
 */
export async function admitirPalabra(
  { palabra }: { palabra: string },
  { tx, usuario, now }: ContextoDeCatalogo,
): Promise<{ palabra: string }> {
  if (!canCatalogo(usuario)) return refuse('forbidden')
  const { count } = await tx.palabraAdmitida.createMany({
    data: { palabra, admitidaPorId: usuario.id, admitidaEn: now },
    skipDuplicates: true,
  })
  if (count > 0) {
    const detalle = `Palabra admitida: ${palabra}`
    const datos = { lista: 'palabras', entradaId: palabra, nombre: palabra, detalle }
    const actor = { id: usuario.id, nombre: usuario.nombre }
    await recordSuceso(tx, actor, { tipo: 'catalogo.aceptar', datos }, now)
  }
  return { palabra }
}
