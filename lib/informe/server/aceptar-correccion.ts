import type { z } from 'zod'
import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { contar } from '@/lib/core/contar'
import { refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import {
  foliosCambiados,
  moverCorreccion,
  rechazarCambiados,
  tomarCorreccion,
  type correccionSchema,
} from './tomar-correccion'

/** A coordinador accepts what was decided, change by change, as one; the others are told that it waits for one of them. */
export async function aceptarCorreccion(
  vista: z.output<typeof correccionSchema>,
  contexto: Contexto,
): Promise<{ id: string; semestre: string }> {
  const { tx, usuario, now } = contexto
  const correccion = await tomarCorreccion(vista, ['propuesta'], contexto)
  const correccionId = correccion.id
  const count = (decision: 'pendiente' | 'aceptada') =>
    tx.correccionFinalItem.count({ where: { correccionId, decision } })
  const [pendientes, aceptados] = [await count('pendiente'), await count('aceptada')]
  if (pendientes > 0) {
    const mensaje = `Falta decidir sobre ${contar(pendientes, 'cambio', 'cambios')}.`
    refuseWith({ campo: 'formulario', mensaje })
  }
  if (aceptados === 0) {
    const mensaje = 'No aceptó ningún cambio: descarte el archivo, o acepte alguno.'
    refuseWith({ campo: 'formulario', mensaje })
  }
  rechazarCambiados(await foliosCambiados(tx, { correccionId, decision: 'aceptada' }))
  const cuantos = contar(aceptados, 'cambio', 'cambios')
  await moverCorreccion(
    correccion,
    { estado: 'aceptada', aceptadaPorId: usuario.id, aceptadaEn: now },
    { tipo: 'correccion.aceptar', detalle: `${correccion.nombre}: ${cuantos}` },
    contexto,
  )
  const datos = { folio: null, titulo: '', semestre: correccion.clave, correccionId }
  const aviso = { tipo: 'correccion-por-aprobar' as const, para: 'coordinadores' as const }
  await enqueueAviso(
    tx,
    { ...aviso, datos: { ...datos, hechos: { cuantos } }, accionId: null },
    usuario.id,
    now,
  )
  return { id: correccionId, semestre: correccion.clave }
}
