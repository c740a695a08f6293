import type { Contexto } from '@/lib/usuario/server/contexto'
import { borrarEnPaso, iniciarPaso, type Vista } from './paso'

/** Erases a draft that was never sent. */
export async function desecharAccion(vista: Vista, contexto: Contexto): Promise<void> {
  await borrarEnPaso(await iniciarPaso('desechar', vista, contexto), contexto)
}
