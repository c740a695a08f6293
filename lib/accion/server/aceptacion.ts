import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Hallazgo } from '@/lib/correccion/hallazgo'
import { huellaDeHallazgo } from '@/lib/correccion/huella'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { canAceptarHallazgo } from '../aceptacion'
import { holdVisible } from './hold'
import type { AccionEnPaso } from './paso'

type Tipo = 'accion.aceptar-hallazgo' | 'accion.retirar-aceptacion'
type Senalado = Pick<Hallazgo, 'regla' | 'campo' | 'cita'>

/** A whole descripción may be quoted: the bitácora tells how it begins, the row has all of it. */
const CITA_EN_SUCESO = 300

/**
 * The acción whose hallazgos may be accepted by this person: nobody changes its text until the transaction ends. Throws
 * `not_found` or `forbidden`, the same to the person.
 */
export async function holdAceptable(accionId: string, contexto: Contexto): Promise<AccionEnPaso> {
  const accion = await holdVisible(accionId, contexto)
  return canAceptarHallazgo(contexto.usuario, accion) ? accion : refuse('forbidden')
}

/** Tells in the bitácora what was accepted, or is not any more, and why it had been. */
export async function recordAceptacion(
  tipo: Tipo,
  { id: accionId, semestreId, folio, version, estado }: AccionEnPaso,
  { regla, campo, cita, motivo }: Senalado & { motivo: string },
  { tx, usuario, now }: Contexto,
): Promise<void> {
  const hallazgo = { regla, campo, cita: cita.slice(0, CITA_EN_SUCESO) }
  const datos = { folio, version, de: estado, a: estado, motivo, hallazgo }
  const actor = { id: usuario.id, nombre: usuario.nombre }
  await recordSuceso(tx, actor, { tipo, accionId, semestreId, datos }, now)
}

/**
 * Writes that a hallazgo may stay, and tells it. Throws `stale` when somebody accepted it before: their reason stands.
 * The words of it are those that the server found, whatever was posted.
 */
export async function insertAceptado(
  accion: AccionEnPaso,
  hallazgo: Hallazgo,
  motivo: string,
  contexto: Contexto,
): Promise<void> {
  const { tx, usuario, now } = contexto
  const { regla, campo, cita } = hallazgo
  const { count } = await tx.hallazgoAceptado.createMany({
    data: {
      ...{ accionId: accion.id, regla, campo, cita, motivo },
      huella: huellaDeHallazgo(hallazgo),
      aceptadoPorId: usuario.id,
      aceptadoEn: now,
    },
    skipDuplicates: true,
  })
  if (count !== 1) refuse('stale')
  const dicho = { regla, campo, cita, motivo }
  await recordAceptacion('accion.aceptar-hallazgo', accion, dicho, contexto)
}
