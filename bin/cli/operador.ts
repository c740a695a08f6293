import { type Actor, SISTEMA } from '@/lib/bitacora/server/record'
import { prisma } from '@/lib/core/server/db'
import { Refused, refuseWith } from '@/lib/core/refusal'
import { getUsuarioPorCorreo } from '@/lib/usuario/server/find'
import type { Rol } from '@/lib/usuario/usuario'

/** Who gives the order: the system (id null, trusted) or, with --como, a person with their roles. */
export type Operador = Actor & { roles?: readonly Rol[] }

/** @throws Refused with a sentence when nobody active has that e-mail */
export async function operadorDe(como: string | undefined): Promise<Operador> {
  if (como === undefined) return SISTEMA
  try {
    return await getUsuarioPorCorreo(prisma, como.trim().toLowerCase())
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return refuseWith({ campo: 'como', mensaje: `No hay una cuenta activa con el correo ${como}.` })
  }
}
