import { recordatoriosDe, type Recordatorio } from '@/lib/aviso/recordatorio'
import { enqueueAviso, enqueueAvisoACorreo } from '@/lib/aviso/server/enqueue'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { dayOf } from '@/lib/core/clock'
import { contar } from '@/lib/core/contar'
import type { Tx } from '@/lib/core/server/db'
import { getSituacion } from './situacion'

/** Takes these claves for this transaction; answers those that nobody had taken. */
async function tomar(tx: Tx, claves: readonly string[], now: Date): Promise<Set<string>> {
  const tomadas = await tx.recordatorio.createManyAndReturn({
    data: claves.map((clave) => ({ clave, enviadoEn: now })),
    skipDuplicates: true,
    select: { clave: true },
  })
  return new Set(tomadas.map(({ clave }) => clave))
}

function escribir(tx: Tx, { para, clave: _, ...aviso }: Recordatorio, now: Date) {
  if (para === 'coordinadores') return enqueueAviso(tx, { ...aviso, para }, null, now)
  if ('enlacesDe' in para) {
    return enqueueAviso(tx, { ...aviso, para: { enlacesDe: [para.enlacesDe] } }, null, now)
  }
  return enqueueAvisoACorreo(tx, { ...aviso, correo: para.titular.correo }, now)
}

/**
 * Writes the avisos of all recordatorios owed today that did not go out yet, with their claves, in one transaction.
 * The first to come does the day; who comes after, also at the same time, finds it done. Answers how many went out.
 */
export async function enviarRecordatoriosDelDia(tx: Tx, now: Date): Promise<number> {
  const hoy = dayOf(now)
  const dia = await tomar(tx, [`dia:${hoy}`], now)
  if (dia.size === 0) return 0
  const owed = recordatoriosDe(await getSituacion(tx, now), hoy)
  const nuevas = await tomar(
    tx,
    owed.map(({ clave }) => clave),
    now,
  )
  const nuevos = owed.filter(({ clave }) => nuevas.has(clave))
  for (const recordatorio of nuevos) await escribir(tx, recordatorio, now)
  if (nuevos.length > 0) {
    const datos = { detalle: contar(nuevos.length, 'recordatorio', 'recordatorios') }
    const sistema = { id: null, nombre: 'sistema' }
    await recordSuceso(tx, sistema, { tipo: 'aviso.recordatorios', datos }, now)
  }
  return nuevos.length
}
