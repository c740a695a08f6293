import { type Actor, recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Tx } from '@/lib/core/server/db'
import type { InstitucionInput } from '../institucion'

type Contexto = { tx: Tx; usuario: Actor & { roles: readonly string[] }; now: Date }

const NOMBRES = {
  contacto: 'contacto',
  correo: 'correo',
  telefono: 'teléfono',
  horario: 'horario',
  avisoPrivacidad: 'aviso de privacidad',
} as const
const CAMPOS = Object.keys(NOMBRES) as (keyof typeof NOMBRES)[]

/**
 * Changes whom to call at the Gabinete and the aviso de privacidad. Refuses `forbidden` to who is not administrador,
 * and `stale` when somebody changed it since it was shown. The suceso tells which fields changed, and the
 * version before the change; one that changes nothing leaves none.
 */
export async function editarInstitucion(
  { version, ...nueva }: InstitucionInput,
  { tx, usuario, now }: Contexto,
): Promise<{ version: number }> {
  if (!usuario.roles.includes('administrador')) return refuse('forbidden')
  const anterior = await tx.institucion.findUniqueOrThrow({ where: { id: 1 } })
  if (anterior.version !== version) return refuse('stale')
  const cambios = CAMPOS.filter((campo) => anterior[campo] !== nueva[campo])
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
