import type { Tx } from '@/lib/core/server/db'
import { PRIMER_ARCHIVO } from '@/lib/evidencia/archivo'

/**
 * The evidence of several acciones, also in another one: links once, files all, with what was told of them. A row is
 * copied and its file is not: both rows name the same one (docs/adr/0019).
 */
export async function copiarEvidencia(
  tx: Tx,
  originales: readonly string[],
  accionId: string,
): Promise<void> {
  const filas = await tx.evidencia.findMany({
    where: { accionId: { in: [...originales] } },
    orderBy: [{ orden: 'asc' }, { id: 'asc' }],
    omit: { id: true },
  })
  const inOrder = filas.toSorted(
    (a, b) => originales.indexOf(a.accionId) - originales.indexOf(b.accionId),
  )
  const vinculos = new Map(
    inOrder.filter(({ tipo }) => tipo === 'vinculo').map((fila) => [fila.ubicacion, fila]),
  )
  const archivos = inOrder.filter(({ tipo }) => tipo === 'archivo')
  await tx.evidencia.createMany({
    data: [
      ...[...vinculos.values()].map((fila, orden) => ({ ...fila, accionId, orden })),
      ...archivos.map((fila, i) => ({ ...fila, accionId, orden: PRIMER_ARCHIVO + i })),
    ],
  })
}
