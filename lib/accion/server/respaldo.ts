import type { Issue } from '@/lib/core/issue'
import type { Tx } from '@/lib/core/server/db'
import type { Envio } from '../envio'

/** What the titular gave for a sending, as its columns hold it. */
export type RespaldoDado = { vistoBueno: boolean; oficio: string | null }

/**
 * What the responsable wants of its titular, looked for in what was posted: the columns to write, or the sentence
 * about what is missing. What it does not want is not kept.
 */
export async function leerRespaldo(
  tx: Tx,
  responsableId: string,
  { vistoBueno = false, oficio = '' }: Envio,
): Promise<{ dado: RespaldoDado; issues: Issue[] }> {
  const { respaldo } = await tx.dependencia.findUniqueOrThrow({
    where: { id: responsableId },
    select: { respaldo: true },
  })
  const issues: Issue[] = []
  if (respaldo === 'visto_bueno' && !vistoBueno) {
    const mensaje = 'Confirme que la persona titular dio su visto bueno.'
    issues.push({ campo: 'vistoBueno', mensaje })
  }
  if (respaldo === 'oficio' && oficio === '') {
    issues.push({ campo: 'oficio', mensaje: 'Escriba el número del oficio.' })
  }
  const dado = {
    vistoBueno: respaldo === 'visto_bueno' && vistoBueno,
    oficio: respaldo === 'oficio' ? oficio : null,
  }
  return { dado, issues }
}
