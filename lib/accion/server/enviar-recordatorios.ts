import type { z } from 'zod'
import { SALIDA_LABELS, type salidaVistaSchema } from '@/lib/aviso/salida'
import { enqueueAviso } from '@/lib/aviso/server/enqueue'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { dayOf } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { hasRol } from '@/lib/usuario/usuario'
import { getSalida } from './salida'

const CAMBIO =
  'Desde que abrió esta página cambió quién lo recibiría o lo que diría. Revise la lista y confirme de nuevo.'

/**
 * Sends to many at once what was looked at, and nothing else. The same sending goes out once a day: who presses
 * twice, or reloads, is told 0 persons. Refuses `forbidden` to who is not coordinador, and with a sentence on `huella`
 * what is no longer as it was shown or is for nobody.
 */
export async function enviarRecordatorios(
  { huella, ...input }: z.output<typeof salidaVistaSchema>,
  { tx, usuario, now }: Contexto,
): Promise<{ personas: number }> {
  if (!hasRol(usuario, 'coordinador')) return refuse('forbidden')
  const { count } = await tx.recordatorio.createMany({
    data: [{ clave: `salida:${dayOf(now)}:${huella}`, enviadoEn: now }],
    skipDuplicates: true,
  })
  if (count === 0) return { personas: 0 }
  const salida = await getSalida(tx, input, now)
  if (salida.huella !== huella) return refuseWith({ campo: 'huella', mensaje: CAMBIO })
  if (salida.personas === 0) {
    return refuseWith({ campo: 'huella', mensaje: 'No hay a quién enviarlo.' })
  }
  let personas = 0
  for (const { dependenciaId, tipo, datos } of salida.envios) {
    const aviso = { tipo, datos, accionId: null, para: { enlacesDe: [dependenciaId] } }
    personas += await enqueueAviso(tx, aviso, null, now)
  }
  const detalle = `${SALIDA_LABELS[input.a]}: ${contar(personas, 'mensaje', 'mensajes')}`
  await recordSuceso(tx, usuario, { tipo: 'aviso.salida', datos: { detalle } }, now)
  return { personas }
}
