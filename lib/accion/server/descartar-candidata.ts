import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { hasRol } from '@/lib/usuario/usuario'
import { parejasDe, type DescartarCandidata } from '../candidata'

/** The acciones named, all of one semestre and visible to the Gabinete; else `not_found`. */
export async function findJuntas(tx: Tx, ids: readonly string[]) {
  const acciones = await tx.accion.findMany({
    where: { id: { in: [...ids] }, estado: { not: 'borrador' } },
    orderBy: { numero: 'asc' },
    select: { id: true, folio: true, semestreId: true, semestre: { select: { clave: true } } },
  })
  const [first] = acciones
  const isOne = acciones.every(({ semestreId }) => semestreId === first?.semestreId)
  if (!first || acciones.length < new Set(ids).size || !isOne) return refuse('not_found')
  const { semestreId, semestre } = first
  return { semestreId, clave: semestre.clave, folios: acciones.map(({ folio }) => folio ?? '') }
}

/**
 * Remembers that some acciones are not the same, so that they are proposed no more; answers the clave of their semestre.
 * Saying it twice changes nothing.
 * Throws `forbidden` for who is no coordinador, `not_found` when they are not acciones of one semestre.
 */
export async function descartarCandidata(input: DescartarCandidata, contexto: Contexto) {
  const { tx, usuario, now } = contexto
  if (!hasRol(usuario, 'coordinador')) refuse('forbidden')
  const { semestreId, clave, folios } = await findJuntas(tx, input.accionId)
  const { count } = await tx.candidataDescartada.createMany({
    data: parejasDe(input).map(([unaId, otraId]) => ({
      unaId,
      otraId,
      descartadaPorId: usuario.id,
      descartadaEn: now,
    })),
    skipDuplicates: true,
  })
  if (count === 0) return clave
  const actor = { id: usuario.id, nombre: usuario.nombre }
  const datos = { detalle: folios.join(', ') }
  await recordSuceso(tx, actor, { tipo: 'candidata.descartar', semestreId, datos }, now)
  return clave
}
