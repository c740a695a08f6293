import { recordSuceso } from '@/lib/bitacora/server/record'
import type { SucesoDeVocabulario } from '@/lib/bitacora/suceso'
import { refuse } from '@/lib/core/refusal'
import { canCatalogo } from '../abierto'
import type { ContextoDeCatalogo } from './cambiar'
import { lockCatalogo } from './tablas'

type Cambio = Omit<SucesoDeVocabulario['datos'], 'detalle'>

/** Claims the vocabulario for a change until the transaction ends. Refuses `forbidden`. */
export async function reclamarVocabulario({ tx, usuario }: ContextoDeCatalogo): Promise<void> {
  if (!canCatalogo(usuario)) refuse('forbidden')
  await lockCatalogo(tx, 'alone')
}

/** Writes the suceso of a change. */
export function recordVoz(
  tipo: SucesoDeVocabulario['tipo'],
  { lista, nombre, anterior }: Cambio,
  { tx, usuario, now }: ContextoDeCatalogo,
): Promise<void> {
  const isRenamed = anterior !== undefined && anterior !== nombre
  const datos = {
    lista,
    nombre,
    ...(isRenamed && { anterior }),
    detalle: isRenamed ? `“${nombre}”, antes “${anterior}”` : `“${nombre}”`,
  }
  return recordSuceso(tx, usuario, { tipo, datos }, now)
}
