import type { Tx } from '@/lib/core/server/db'
import type { ArchivoVista } from '../archivo'

/** The files of an acción, in order. Callers have checked who may read it. */
export async function listArchivos(tx: Tx, accionId: string): Promise<ArchivoVista[]> {
  const filas = await tx.evidencia.findMany({
    where: { accionId, tipo: 'archivo' },
    orderBy: [{ orden: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      nombre: true,
      mime: true,
      bytes: true,
      ancho: true,
      alto: true,
      alt: true,
      credito: true,
      imprimir: true,
    },
  })
  return filas.map((fila) => ({ ...fila, mime: fila.mime ?? '', bytes: fila.bytes ?? 0 }))
}
