import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'

export type SemestreEnCierre = {
  id: string
  clave: string
  estado: EstadoSemestre
  version: number
}

/** The semestre, held: until the transaction ends no paso of its acciones and no other closing comes in between. */
export async function bloquearSemestre(tx: Tx, clave: string): Promise<SemestreEnCierre> {
  await tx.$queryRaw`select id from semestre where clave = ${clave} for update`
  const semestre = await tx.semestre.findUnique({
    where: { clave },
    select: { id: true, clave: true, estado: true, version: true },
  })
  return semestre ?? refuse('not_found')
}
