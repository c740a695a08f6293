import type { Institucion } from '@/generated/prisma/client'
import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'

export type ContextoDeInstitucion = {
  tx: Tx
  usuario: Actor & { roles: readonly string[] }
  now: Date
}

const CAMPOS = [
  ...(['contacto', 'correo', 'telefono', 'horario', 'avisoPrivacidad'] as const),
  ...(['ciudad', 'gobierno', 'organo', 'fundamento', 'color', 'partes'] as const),
]
type Campo = (typeof CAMPOS)[number]

/**
 * Writes some fields of the institution; `nombres` says each in words. The suceso names those that changed and the
 * version they make; what changes nothing leaves none. Refuses `forbidden` to who is not administrador, and `stale`
 * when somebody changed the institution since it was shown.
 */
export async function escribirInstitucion(
  { version, ...nueva }: Partial<Pick<Institucion, Campo>> & { version: number },
  nombres: Partial<Record<Campo, string>>,
  { tx, usuario, now }: ContextoDeInstitucion,
): Promise<{ version: number }> {
  if (!usuario.roles.includes('administrador')) return refuse('forbidden')
  const anterior: Institucion = await tx.institucion.findUniqueOrThrow({ where: { id: 1 } })
  if (anterior.version !== version) return refuse('stale')
  const cambios = CAMPOS.flatMap((campo) => {
    const isIgual = JSON.stringify(anterior[campo]) === JSON.stringify(nueva[campo])
    return isIgual ? [] : (nombres[campo] ?? [])
  })
  if (cambios.length === 0) return { version }
  const { count } = await tx.institucion.updateMany({
    where: { id: 1, version },
    data: { ...nueva, version: { increment: 1 } },
  })
  if (count === 0) return refuse('stale')
  const datos = { version: version + 1, detalle: cambios.join(', ') }
  await recordSuceso(tx, usuario, { tipo: 'institucion.editar', datos }, now)
  return { version: version + 1 }
}
