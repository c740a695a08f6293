import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { hasRol } from '@/lib/usuario/usuario'
import { findJuntas } from './descartar-candidata'

/** Takes back that two acciones are not the same: they may be proposed again. Answers and refuses as descartarCandidata does. */
export async function recuperarCandidata(
  { unaId, otraId }: { unaId: string; otraId: string },
  { tx, usuario, now }: Contexto,
) {
  if (!hasRol(usuario, 'coordinador')) refuse('forbidden')
  const { semestreId, clave, folios } = await findJuntas(tx, [unaId, otraId])
  const { count } = await tx.candidataDescartada.deleteMany({ where: { unaId, otraId } })
  if (count === 0) return clave
  const actor = { id: usuario.id, nombre: usuario.nombre }
  const datos = { detalle: folios.join(', ') }
  await recordSuceso(tx, actor, { tipo: 'candidata.recuperar', semestreId, datos }, now)
  return clave
}
