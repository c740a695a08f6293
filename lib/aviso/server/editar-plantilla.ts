import type { z } from 'zod'
import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { plantillaSchema } from '../plantilla-schema'
import { PLANTILLAS } from '../plantillas/plantillas'
import { getPlantilla } from './plantillas'

type Contexto = {
  tx: Tx
  usuario: Actor & { id: string; roles: readonly string[] }
  now: Date
}

/**
 * Rewrites what one kind of message says, from the next one on. Refuses `forbidden` to who is not administrador and
 * `stale` when somebody rewrote it since it was shown. One that changes nothing leaves no suceso.
 */
export async function editarPlantilla(
  { tipo, version, asunto, texto }: z.output<typeof plantillaSchema>,
  { tx, usuario, now }: Contexto,
): Promise<{ tipo: string; version: number }> {
  if (!usuario.roles.includes('administrador')) return refuse('forbidden')
  const anterior = await getPlantilla(tx, tipo)
  if (anterior.version !== version) return refuse('stale')
  if (anterior.asunto === asunto && anterior.texto === texto) return { tipo, version }
  const editada = { asunto, texto, editadaPorId: usuario.id, editadaEn: now }
  const { count } =
    version === 0
      ? await tx.plantilla.createMany({ data: [{ tipo, ...editada }], skipDuplicates: true })
      : await tx.plantilla.updateMany({
          where: { tipo, version },
          data: { ...editada, version: { increment: 1 } },
        })
  if (count === 0) return refuse('stale')
  const datos = { plantilla: tipo, version: version + 1, detalle: PLANTILLAS[tipo].nombre }
  await recordSuceso(
    tx,
    usuario,
    { tipo: 'aviso.plantilla', datos: { ...datos, asunto, texto } },
    now,
  )
  return { tipo, version: version + 1 }
}
