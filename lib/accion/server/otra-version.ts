import { SUCESOS_INTERNOS } from '@/lib/bitacora/suceso'
import { printInstant } from '@/lib/core/clock'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { can, isPropia } from '../policy'
import { valoresDe } from '../valores'
import type { OtraVersion } from '../vista'
import { getContenido } from './contenido'
import { SIN_ESCRIBIR } from './historia'
import { findAccionEnPaso } from './paso'

type LateForm = { accionId?: string; claveCliente?: string }

/** By its id, or by the key of the form that began it. */
async function findId({ accionId, claveCliente }: LateForm, { tx, usuario }: Contexto) {
  if (accionId || !claveCliente) return accionId
  const where = { claveCliente, creadaPorId: usuario.id }
  return (await tx.accion.findFirst({ where, select: { id: true } }))?.id
}

const masTarde = (a: Date, b: Date | undefined) => (b && b > a ? b : a)

/**
 * What stands saved now, by whom and when, for a form that came late. Null for a draft erased meanwhile, or no longer
 * theirs to see. A coordinador's claim is not told.
 */
export async function getOtraVersion(
  late: LateForm,
  contexto: Contexto,
): Promise<OtraVersion | null> {
  const accionId = await findId(late, contexto)
  const accion = accionId ? await findAccionEnPaso(accionId, contexto) : null
  if (!accion || !isPropia(contexto.usuario, accion)) return null
  const ultimo = await contexto.tx.suceso.findFirst({
    where: {
      accionId: accion.id,
      tipo: { notIn: [...SUCESOS_INTERNOS, ...SIN_ESCRIBIR] },
    },
    orderBy: { id: 'desc' },
    select: { actor: true, usuarioId: true, ocurridoEn: true },
  })
  return {
    version: accion.version,
    valores: valoresDe(await getContenido(contexto.tx, accion.id)),
    quien: ultimo?.actor ?? '',
    isPropia: ultimo?.usuarioId === contexto.usuario.id,
    // Later saves of one sitting write no suceso of their own.
    cuando: printInstant(masTarde(accion.guardadaEn, ultimo?.ocurridoEn)),
    estado: accion.estado,
    isEditable: can(contexto.usuario, 'guardar', accion),
  }
}
