import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { NotaNueva } from '../nota-schema'
import { canAnotar, isVisible } from '../policy'
import { findAccionEnPaso } from './paso'

/**
 * Leaves a nota interna on an acción. It stays as written (the database refuses to change it), and the bitácora tells
 * that there is one, never what it says. Throws `not_found` or `forbidden`, the same to the person.
 */
export async function anotarAccion(
  { accionId, nota }: NotaNueva,
  contexto: Contexto,
): Promise<{ notaId: string }> {
  const { tx, usuario, now } = contexto
  const accion = await findAccionEnPaso(accionId, contexto)
  if (!accion || !isVisible(usuario, accion)) return refuse('not_found')
  if (!canAnotar(usuario, accion)) refuse('forbidden')
  const { id: notaId } = await tx.notaInterna.create({
    data: { accionId, autorId: usuario.id, texto: nota, creadaEn: now },
    select: { id: true },
  })
  const { folio, version, estado, semestreId } = accion
  const datos = { folio, version, de: estado, a: estado }
  const actor = { id: usuario.id, nombre: usuario.nombre }
  await recordSuceso(tx, actor, { tipo: 'accion.anotar', accionId, semestreId, datos }, now)
  return { notaId }
}
