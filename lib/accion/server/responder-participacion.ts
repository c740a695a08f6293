import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { ResponderParticipacion } from '../adhesion'
import { nombreCorto } from '../labels'
import { canResponderParticipacion } from '../policy'
import { recordHecho } from './hecho'
import { holdVisible } from './hold'

/**
 * A participante says whether it took part: «No participamos» leaves it out of the informe and keeps it listed, with
 * its answer. Saying the same again changes nothing and tells nobody.
 */
export async function responderParticipacion(
  { accionId, dependencia: clave, participa }: ResponderParticipacion,
  contexto: Contexto,
): Promise<{ id: string; folio: string | null }> {
  const { tx, usuario, now } = contexto
  const accion = await holdVisible(accionId, contexto)
  const { folio, titulo, responsableId } = accion
  const dependencia = usuario.dependencias.find((own) => own.clave === clave)
  if (!dependencia || !canResponderParticipacion(usuario, accion, dependencia.id)) {
    return refuse('forbidden')
  }
  const { count } = await tx.accionParticipante.updateMany({
    where: {
      accionId,
      dependenciaId: dependencia.id,
      OR: [{ participa: null }, { participa: !participa }],
    },
    data: { participa },
  })
  if (count === 0) return { id: accionId, folio }
  const respuesta = participa ? ('participa' as const) : ('no participa' as const)
  const dicho = { dependencia: nombreCorto(dependencia), respuesta }
  const hecho = { tipo: 'accion.responder-participacion', datos: dicho } as const
  await recordHecho(accion, hecho, dependencia.id, contexto)
  const aviso = { accionId, datos: { folio, titulo, ...dicho } }
  const alEnlace = {
    tipo: 'participacion-respondida' as const,
    para: { enlacesDe: [responsableId] },
  }
  const alGabinete = { tipo: 'participacion-cambiada' as const, para: 'coordinadores' as const }
  await enqueueAviso(tx, { ...aviso, ...alEnlace }, usuario.id, now)
  await enqueueAviso(tx, { ...aviso, ...alGabinete }, usuario.id, now)
  return { id: accionId, folio }
}
