import type { Contexto } from '@/lib/usuario/server/contexto'
import { iniciarPaso, terminarPaso, type Vista } from './paso'
import { retirarPendiente } from './redaccion'

/** A coordinador, whoever proposed it, takes the redacción back before it is answered. */
export async function retirarRedaccion(vista: Vista, contexto: Contexto) {
  const { tx, usuario, now } = contexto
  const accion = await iniciarPaso('retirar-redaccion', vista, contexto)
  const done = await terminarPaso(
    'retirar-redaccion',
    accion,
    { aviso: { tipo: 'redaccion-retirada', para: { enlacesDe: [accion.responsableId] } } },
    contexto,
  )
  await retirarPendiente(tx, accion.id, usuario.id, now)
  return done
}
