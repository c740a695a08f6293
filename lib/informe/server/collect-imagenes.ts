import type { Prisma } from '@/generated/prisma/client'
import type { Tx } from '@/lib/core/server/db'
import type { Imagen } from '../imagen'

const IMAGENES = ['image/jpeg', 'image/png', 'image/webp']

/** The evidence that the informe prints: addresses, and pictures marked «Para imprimir». */
export const EVIDENCIAS = {
  orderBy: [{ orden: 'asc' as const }, { id: 'asc' as const }],
  where: {
    OR: [
      { tipo: 'vinculo' as const },
      { tipo: 'archivo' as const, imprimir: true, mime: { in: IMAGENES } },
    ],
  },
  select: {
    ...{ tipo: true, ubicacion: true, mime: true, bytes: true },
    ...{ ancho: true, alto: true, alt: true, credito: true },
  },
} satisfies Prisma.Accion$evidenciasArgs

type Fila = Prisma.EvidenciaGetPayload<{ select: (typeof EVIDENCIAS)['select'] }>

/** A PNG heavier than this (bytes) is a photograph: it is printed as a JPEG, like a WebP. */
const PNG_MAX = 400_000

export const vinculosDeFilas = (filas: Fila[]): string[] =>
  filas.filter(({ tipo }) => tipo === 'vinculo').map(({ ubicacion }) => ubicacion)

/** Those that say how many pixels they have, which all pictures do. */
export function imagenesDeFilas(filas: Fila[]): Imagen[] {
  return filas.flatMap(({ tipo, ubicacion, mime, bytes, ancho, alto, alt, credito }) => {
    if (tipo !== 'archivo' || !ancho || !alto) return []
    const isPng = mime === 'image/png' && (bytes ?? 0) <= PNG_MAX
    const printed = isPng ? ('image/png' as const) : ('image/jpeg' as const)
    const said = { alt: alt ?? '', credito: credito ?? '' }
    return [{ clave: ubicacion, mime: printed, ancho, alto, ...said }]
  })
}

/** The pictures that one acción would print, of the files that a text of it names (`nombres`). */
export async function listImagenesDeAccion(
  tx: Tx,
  accionId: string,
  nombres: readonly string[],
): Promise<Imagen[]> {
  const filas = await tx.evidencia.findMany({
    where: { accionId, tipo: 'archivo', nombre: { in: [...nombres] }, ...EVIDENCIAS.where },
    orderBy: EVIDENCIAS.orderBy,
    select: EVIDENCIAS.select,
  })
  return imagenesDeFilas(filas)
}
