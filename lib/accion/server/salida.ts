import { createHash } from 'node:crypto'
import { dichoDeAviso } from '@/lib/aviso/aviso'
import { enviosDe, type Envio, type SalidaInput } from '@/lib/aviso/salida'
import { getPlantilla } from '@/lib/aviso/server/plantillas'
import { dayOf } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/server/db'
import { validOn } from '@/lib/core/server/valid-on'
import { getSituacion } from './situacion'

export type Mensaje = {
  dependencia: string
  /** Who receives it; nobody, when the dependencia has no enlace today. */
  para: { id: string; nombre: string; correo: string }[]
  asunto: string
  texto: string
}

/** The sending as it would be now. `huella` changes with anything of it. */
export type SalidaVista = { envios: Envio[]; mensajes: Mensaje[]; personas: number; huella: string }

/** The enlaces of today, as an aviso finds them (`enqueueAviso`). */
async function enlacesDe(tx: Tx, dependencias: string[], now: Date) {
  const membresias = await tx.membresia.findMany({
    where: {
      dependenciaId: { in: dependencias },
      ...validOn(now),
      usuario: { activo: true, roles: { some: { rol: 'enlace' } } },
    },
    orderBy: { usuario: { correo: 'asc' } },
    select: { dependenciaId: true, usuario: { select: { id: true, nombre: true, correo: true } } },
  })
  return Map.groupBy(membresias, ({ dependenciaId }) => dependenciaId)
}

/** Exactly what would go out, and to whom, if it were sent now. */
export async function getSalida(tx: Tx, input: SalidaInput, now: Date): Promise<SalidaVista> {
  const envios = enviosDe(await getSituacion(tx, now), input, dayOf(now))
  const plantilla = await getPlantilla(tx, `salida-${input.a}`)
  const ids = envios.map(({ dependenciaId }) => dependenciaId)
  const enlaces = await enlacesDe(tx, ids, now)
  const mensajes = envios.map(({ dependenciaId, dependencia, tipo, datos }) => ({
    dependencia,
    para: (enlaces.get(dependenciaId) ?? []).map(({ usuario }) => usuario),
    ...dichoDeAviso(tipo, datos, plantilla),
  }))
  const personas = mensajes.reduce((sum, { para }) => sum + para.length, 0)
  const huella = createHash('sha256').update(JSON.stringify(mensajes)).digest('hex')
  return { envios, mensajes, personas, huella }
}
