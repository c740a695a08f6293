import type { Portadilla } from '@/generated/prisma/client'
import { identidadDe, type FilaDeInstitucion } from '@/lib/core/server/institucion'
import type { Imagen, MaterialPortadilla } from '../imagen'
import type { Material } from '../material'

type Fila = Pick<
  Portadilla,
  'clave' | 'titulo' | 'texto' | 'imagen' | 'mime' | 'ancho' | 'alto' | 'alt' | 'credito'
>

function imagenDe(
  clave: string | null,
  { mime, ancho, alto }: { mime: string | null; ancho: number | null; alto: number | null },
  said: { alt: string; credito: string },
): Imagen | null {
  if (!clave || !ancho || !alto) return null
  const printed = mime === 'image/png' ? ('image/png' as const) : ('image/jpeg' as const)
  return { clave, mime: printed, ancho, alto, ...said }
}

/** The pages that were made by hand, by their clave. */
export function portadillasDeFilas(filas: readonly Fila[]): Record<string, MaterialPortadilla> {
  return Object.fromEntries(
    filas.map(({ clave, titulo, texto, imagen, alt, credito, ...pixels }) => [
      clave,
      { titulo, texto, imagen: imagenDe(imagen, pixels, { alt, credito }) },
    ]),
  )
}

/** Whose informe it is, as its pages say it. */
export function institucionDeFila(fila: FilaDeInstitucion): Material['institucion'] {
  const { ciudad, gobierno, organo, fundamento, color } = identidadDe(fila)
  const { logo, logoMime: mime, logoAncho: ancho, logoAlto: alto } = fila
  // Beside the name that it repeats, a logo that nobody described only decorates.
  const said = { alt: fila.logoAlt, credito: '' }
  const imagen = imagenDe(logo, { mime, ancho, alto }, said)
  return { ciudad, gobierno, organo, fundamento, color, logo: imagen }
}
