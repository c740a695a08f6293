import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { hasRol } from '@/lib/usuario/usuario'

/**
 * The semestre whose asignaciones a coordinador may change: it exists (else `not_found`) and is not cerrado (else
 * `forbidden`, as for who is no coordinador). It does not close until the transaction ends.
 */
export async function holdSemestre(
  where: { clave: string } | { asignacionId: string },
  { tx, usuario }: Contexto,
): Promise<{ id: string; clave: string; programaId: string }> {
  if (!hasRol(usuario, 'coordinador')) return refuse('forbidden')
  const [asked, by] = 'clave' in where ? [where.clave, 'clave'] : [where.asignacionId, 'asignacion']
  const [semestre] = await tx.$queryRaw<
    { id: string; clave: string; programaId: string; estado: string }[]
  >`
    select id, clave, programa_id as "programaId", estado from semestre
    where case when ${by} = 'clave' then clave = ${asked}
      else id = (select semestre_id from asignacion where id::text = ${asked}) end
    for share`
  if (!semestre) return refuse('not_found')
  return semestre.estado === 'cerrado' ? refuse('forbidden') : semestre
}
