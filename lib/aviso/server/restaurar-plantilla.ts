import type { z } from 'zod'
import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { plantillaVistaSchema } from '../plantilla-schema'
import { PLANTILLAS } from '../plantillas/plantillas'

type Contexto = {
  tx: Tx
  usuario: Actor & { id: string; roles: readonly string[] }
  now: Date
}

/** Goes back to the text of the house. Refuses `forbidden`, and `stale` when somebody changed it since it was shown. */
export async function restaurarPlantilla(
  { tipo, version }: z.output<typeof plantillaVistaSchema>,
  { tx, usuario, now }: Contexto,
): Promise<{ tipo: string }> {
  if (!usuario.roles.includes('administrador')) return refuse('forbidden')
  const { count } = await tx.plantilla.updateMany({
    where: { tipo, version, NOT: { texto: '' } },
    data: {
      asunto: '',
      texto: '',
      version: { increment: 1 },
      editadaPorId: usuario.id,
      editadaEn: now,
    },
  })
  if (count === 0) return refuse('stale')
  const { nombre } = PLANTILLAS[tipo]
  const datos = { plantilla: tipo, version: version + 1, detalle: `${nombre}: texto original` }
  await recordSuceso(tx, usuario, { tipo: 'aviso.plantilla', datos }, now)
  return { tipo }
}
