import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { PedirAdhesion } from '../adhesion'
import { nombreCorto } from '../labels'
import { canAdherir } from '../policy'
import { recordHecho } from './hecho'
import { holdAccion } from './hold'

/**
 * Asks the enlaces of the responsable that one of the person's dependencias takes part. Whoever may not ask learns no
 * more than that there is nothing to ask (`not_found`); one request at a time for each dependencia.
 */
export async function pedirAdhesion(
  { accionId, dependencia: clave, motivo }: PedirAdhesion,
  contexto: Contexto,
): Promise<{ id: string }> {
  const { tx, usuario, now } = contexto
  const accion = await holdAccion(accionId, contexto)
  const dependencia = usuario.dependencias.find((own) => own.clave === clave)
  if (!dependencia || !canAdherir(usuario, accion, dependencia.id)) return refuse('not_found')
  const { count } = await tx.adhesion.createMany({
    data: [
      {
        accionId,
        dependenciaId: dependencia.id,
        pedidaPorId: usuario.id,
        pedidaEn: now,
        motivo,
      },
    ],
    skipDuplicates: true,
  })
  if (count === 0) {
    refuseWith({ campo: 'dependencia', mensaje: 'Ya se pidió; falta que respondan.' })
  }
  const { folio, titulo } = accion
  const dicho = { dependencia: nombreCorto(dependencia), ...(motivo && { motivo }) }
  const hecho = { tipo: 'accion.pedir-adhesion', datos: dicho } as const
  await recordHecho(accion, hecho, dependencia.id, contexto)
  const para = { enlacesDe: [accion.responsableId] }
  const aviso = { tipo: 'adhesion-pedida' as const, accionId, datos: { folio, titulo, ...dicho } }
  await enqueueAviso(tx, { ...aviso, para }, usuario.id, now)
  return { id: accionId }
}
