import type { Issue } from '@/lib/core/issue'
import { ANCHO_PARA_IMPRIMIR, type ArchivoVista } from './archivo'

/** What keeps an acción from being sent: a picture to be printed tells what it shows, and whose it is. */
export function pendientesDeArchivos(archivos: readonly ArchivoVista[]): Issue[] {
  const nombres = archivos
    .filter(({ imprimir, alt, credito }) => imprimir && (!alt || !credito))
    .map(({ nombre }) => `“${nombre}”`)
  if (nombres.length === 0) return []
  const mensaje = `Para imprimir ${nombres.join(', ')}, escriba su texto alternativo y su crédito.`
  return [{ campo: 'evidencia', mensaje }]
}

/** What would make a picture better, and keeps nothing from being sent; null when it is well. */
export function consejoDe({ ancho, alt, imprimir }: ArchivoVista): string | null {
  if (imprimir && ancho !== null && ancho < ANCHO_PARA_IMPRIMIR) {
    return `Mide ${ancho} píxeles de ancho: impresa se verá borrosa. De ser posible, agregue una de ${ANCHO_PARA_IMPRIMIR} o más.`
  }
  return ancho !== null && alt === null
    ? 'Describa lo que muestra, para quien no puede verla, o marque que es decorativa.'
    : null
}
