import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { dayOf, dayToColumn } from '@/lib/core/clock'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { Prisma } from '@/generated/prisma/client'
import { SISTEMA, type Actuante } from '../actor'
import type { RespuestaInput } from '../redaccion'
import { lockAccion } from './hold'
import { iniciarPaso, iniciarPasoDelSistema, terminarPaso, type AccionEnPaso } from './paso'
import { cerrarRedaccion } from './redaccion'

type Answer = {
  estado: 'aceptada' | 'rechazada'
  respuesta: string | null
  porSilencio: boolean
  /** Which redacción, beside that it waits. */
  which: Pick<Prisma.RedaccionWhereInput, 'id' | 'venceEl'>
}
type Contestando = Omit<Contexto, 'usuario'> & { usuario: Actuante }

/** The enlace accepts the redacción that was shown, and the acción says that; or refuses it in words, and nothing changes. */
export async function responderRedaccion(
  { redaccionId, decision, respuesta, ...vista }: RespuestaInput,
  contexto: Contexto,
) {
  const accion = await iniciarPaso('responder-redaccion', vista, contexto)
  const answer: Answer = {
    estado: decision === 'aceptar' ? 'aceptada' : 'rechazada',
    respuesta: respuesta || null,
    porSilencio: false,
    which: { id: redaccionId },
  }
  return contestar(accion, answer, contexto)
}

/** Nobody answered, and its last day is over in the city: accepted by silence, as the system's act. */
export async function aceptarPorSilencio(accionId: string, { tx, now }: { tx: Tx; now: Date }) {
  const accion = await iniciarPasoDelSistema('responder-redaccion', accionId, { tx, now })
  const answer: Answer = {
    estado: 'aceptada',
    respuesta: null,
    porSilencio: true,
    which: { venceEl: { lt: dayToColumn(dayOf(now)) } },
  }
  return contestar(accion, answer, { tx, usuario: SISTEMA, now })
}

/** Acción first, then its redacción, as every other paso: two who answer at once wait for each other in one order. */
async function contestar(
  accion: AccionEnPaso,
  { which, ...answer }: Answer,
  contexto: Contestando,
) {
  const { tx, usuario, now } = contexto
  const { estado, respuesta, porSilencio } = answer
  await lockAccion(tx, accion.id)
  const waiting = await tx.redaccion.findFirst({
    where: { ...which, accionId: accion.id, estado: 'pendiente' },
    select: { id: true, titulo: true, descripcion: true, autorId: true },
  })
  if (!waiting) return refuse('stale')
  const { id, titulo, descripcion, autorId } = waiting
  const isAceptada = estado === 'aceptada'
  const done = await terminarPaso(
    'responder-redaccion',
    accion,
    {
      cambios: isAceptada ? { titulo, descripcion } : {},
      datos: {
        redaccion: porSilencio ? 'aceptada por silencio' : estado,
        ...(respuesta && { respuesta }),
      },
    },
    contexto,
  )
  const final = { ...answer, respondidaPorId: usuario.id }
  if ((await cerrarRedaccion(tx, accion.id, final, now, { id })) !== 1) refuse('stale')
  await avisar(
    { ...accion, titulo: isAceptada ? titulo : accion.titulo },
    answer,
    autorId,
    contexto,
  )
  return done
}

/** Who proposed it, or the coordinadores when that one has left; and the enlaces, when silence spoke for them. */
async function avisar(
  { id: accionId, folio, titulo, responsableId }: AccionEnPaso,
  { estado, respuesta, porSilencio }: Omit<Answer, 'which'>,
  autorId: string,
  { tx, usuario, now }: Contestando,
): Promise<void> {
  const dicho = { folio, titulo, respuesta: estado, motivo: respuesta ?? undefined }
  const datos = porSilencio ? { ...dicho, porSilencio } : dicho
  const respondida = { tipo: 'redaccion-respondida' as const, datos, accionId }
  const told = await enqueueAviso(
    tx,
    { ...respondida, para: { personas: [autorId] } },
    usuario.id,
    now,
  )
  // Who proposed it has left: it must not wait without anybody knowing.
  if (told === 0) await enqueueAviso(tx, { ...respondida, para: 'coordinadores' }, usuario.id, now)
  if (!porSilencio) return
  const alEnlace = {
    tipo: 'redaccion-por-silencio' as const,
    para: { enlacesDe: [responsableId] },
  }
  await enqueueAviso(tx, { ...alEnlace, datos: { folio, titulo }, accionId }, usuario.id, now)
}
