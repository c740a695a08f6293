import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { ResponderAdhesion } from '../adhesion'
import { nombreCorto } from '../labels'
import { getDicha } from './get-ajena'
import { recordHecho } from './hecho'
import { lockAccion } from './hold'
import { iniciarPaso, terminarPaso, type AccionEnPaso } from './paso'

const DEPENDENCIA = { select: { nombre: true, siglas: true } } as const

/** Closes the request that was shown; `stale` when somebody answered it before. */
async function cerrar(adhesionId: string, accionId: string, aceptada: boolean, contexto: Contexto) {
  const { tx, usuario, now } = contexto
  const { count } = await tx.adhesion.updateMany({
    where: { id: adhesionId, accionId, respondidaEn: null },
    data: { aceptada, respondidaEn: now, respondidaPorId: usuario.id },
  })
  if (count !== 1) return refuse('stale')
  return tx.adhesion.findUniqueOrThrow({
    where: { id: adhesionId },
    select: { dependenciaId: true, dependencia: DEPENDENCIA },
  })
}

/** Last of the participantes; one that was named meanwhile is there already. */
async function sumar(accionId: string, dependenciaId: string, { tx }: Contexto) {
  const orden = await tx.accionParticipante.count({ where: { accionId } })
  await tx.accionParticipante.upsert({
    where: { accionId_dependenciaId: { accionId, dependenciaId } },
    create: { accionId, dependenciaId, orden, participa: true },
    update: { participa: true },
    select: { accionId: true },
  })
}

/**
 * The responsable answers who asked to join. Accepting makes a participante that has said it took part, which is a new
 * version and a frozen revision of the acción; refusing leaves the acción as it is.
 */
export async function responderAdhesion(
  { adhesionId, respuesta, ...vista }: ResponderAdhesion,
  contexto: Contexto,
): Promise<{ id: string; folio: string | null }> {
  const accion = await iniciarPaso('responder-adhesion', vista, contexto)
  // Before its participantes, as who saves it does: in the other order the two would wait for each other.
  await lockAccion(contexto.tx, accion.id)
  const isAceptada = respuesta === 'aceptar'
  const { dependenciaId, dependencia } = await cerrar(adhesionId, accion.id, isAceptada, contexto)
  const dicho = {
    dependencia: nombreCorto(dependencia),
    respuesta: isAceptada ? ('aceptada' as const) : ('rechazada' as const),
  }
  if (isAceptada) {
    await sumar(accion.id, dependenciaId, contexto)
    await terminarPaso('responder-adhesion', accion, { datos: dicho }, contexto)
  } else {
    const hecho = { tipo: 'accion.responder-adhesion', datos: dicho } as const
    await recordHecho(accion, hecho, accion.responsableId, contexto)
  }
  await avisar(accion, dependenciaId, dicho, contexto)
  return { id: accion.id, folio: accion.folio }
}

type Dicho = { dependencia: string; respuesta: 'aceptada' | 'rechazada' }

/** Who asked; and the Gabinete, when what it approved has one participante more. Nobody refused learns the folio. */
async function avisar(
  accion: AccionEnPaso,
  dependenciaId: string,
  dicho: Dicho,
  { tx, usuario, now }: Contexto,
): Promise<void> {
  const isAceptada = dicho.respuesta === 'aceptada'
  const { titulo } = await getDicha(tx, accion.id)
  const datos = { folio: isAceptada ? accion.folio : null, titulo, ...dicho }
  const aviso = { tipo: 'adhesion-respondida' as const, datos, accionId: accion.id }
  await enqueueAviso(tx, { ...aviso, para: { enlacesDe: [dependenciaId] } }, usuario.id, now)
  if (!isAceptada || accion.estado !== 'aprobada') return
  const alGabinete = { ...aviso, tipo: 'adhesion-en-aprobada' as const }
  await enqueueAviso(tx, { ...alGabinete, para: 'coordinadores' }, usuario.id, now)
}
