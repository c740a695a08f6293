import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import { readInstitucion } from '@/lib/core/server/institucion'
import type { IdentidadInput } from '../identidad'

type Contexto = { tx: Tx; usuario: Actor & { roles: readonly string[] }; now: Date }

const NOMBRES = {
  ciudad: 'ciudad',
  gobierno: 'gobierno',
  organo: 'órgano',
  fundamento: 'fundamento',
  color: 'color',
  partes: 'partes',
} as const
const CAMPOS = Object.keys(NOMBRES) as (keyof typeof NOMBRES)[]

/**
 * Changes whose informe it is. Refuses `forbidden` to who is not administrador and `stale` when somebody changed the
 * institution since it was shown. The suceso names what changed; what changes nothing leaves none.
 */
export async function editarIdentidad(
  { version, ...nueva }: IdentidadInput,
  { tx, usuario, now }: Contexto,
): Promise<{ version: number }> {
  if (!usuario.roles.includes('administrador')) return refuse('forbidden')
  const anterior = await readInstitucion(tx)
  if (anterior.version !== version) return refuse('stale')
  const isOtro = (campo: keyof typeof NOMBRES) =>
    JSON.stringify(anterior[campo]) !== JSON.stringify(nueva[campo])
  const cambios = CAMPOS.filter(isOtro)
  if (cambios.length === 0) return { version }
  const { count } = await tx.institucion.updateMany({
    where: { id: 1, version },
    data: { ...nueva, version: { increment: 1 } },
  })
  if (count === 0) return refuse('stale')
  const detalle = cambios.map((campo) => NOMBRES[campo]).join(', ')
  const datos = { version: version + 1, detalle }
  await recordSuceso(tx, usuario, { tipo: 'institucion.editar', datos }, now)
  return { version: version + 1 }
}
