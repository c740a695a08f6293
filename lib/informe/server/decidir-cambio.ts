import { z } from 'zod'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { CAMPO_CORREGIBLE_LABELS, type CampoCorregible } from '../correccion'
import { DECISION_LABELS } from '../correccion-vista'
import {
  foliosCambiados,
  moverCorreccion,
  rechazarCambiados,
  tomarCorreccion,
} from './tomar-correccion'

export const decisionSchema = z.object({
  correccionId: z.uuid(),
  itemId: z.uuid(),
  decision: z.enum(['aceptada', 'rechazada', 'pendiente']),
})

/**
 * Takes or leaves one change. Decided on again after the whole was accepted, the whole is to be accepted again: who
 * approves, approves what somebody accepted. A change of an acción that moved since is not taken.
 */
export async function decidirCambio(
  { correccionId, itemId, decision }: z.output<typeof decisionSchema>,
  contexto: Contexto,
): Promise<{ id: string; semestre: string }> {
  const { tx } = contexto
  const correccion = await tomarCorreccion({ correccionId }, ['propuesta', 'aceptada'], contexto)
  const item = await tx.correccionFinalItem.findFirst({
    where: { id: itemId, correccionId },
    select: { campo: true, decision: true, accion: { select: { folio: true } } },
  })
  if (!item) return refuse('not_found')
  const done = { id: correccion.id, semestre: correccion.clave }
  if (item.decision === decision) return done
  if (decision === 'aceptada') rechazarCambiados(await foliosCambiados(tx, { id: itemId }))
  await tx.correccionFinalItem.update({
    where: { id: itemId },
    data: { decision },
    select: { id: true },
  })
  const folio = item.accion.folio ?? ''
  const label = CAMPO_CORREGIBLE_LABELS[item.campo as CampoCorregible]
  await moverCorreccion(
    correccion,
    { estado: 'propuesta', aceptadaPorId: null, aceptadaEn: null },
    {
      tipo: 'correccion.decidir',
      ...{ folio, campo: item.campo, decision },
      detalle: `${folio}, ${label}: ${DECISION_LABELS[decision].toLowerCase()}`,
    },
    contexto,
  )
  return done
}
