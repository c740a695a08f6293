import { parrafosDe } from '@/lib/core/texto'
import { contencion, COPIA_UMBRAL } from '@/lib/correccion/similitud'

/** Does what follows the news (or all of it, when nothing follows) still repeat what was told before? */
export function isRepetida(descripcion: string, anterior: string): boolean {
  const [novedad = '', ...resto] = parrafosDe(descripcion)
  const told = resto.length > 0 ? resto.join('\n\n') : novedad
  return contencion(told, anterior) >= COPIA_UMBRAL
}
