import { z } from 'zod'
import type { EstadoSemestre } from '@/lib/catalogo/semestre'
import { hasRol, type Rol } from '@/lib/usuario/usuario'
import type { Estado } from './workflow'

/** «Sin acciones que reportar»: what its form posts, to sign and to withdraw. */
export const declaracionSchema = z.strictObject({
  semestre: z.string().regex(/^\d{4}-[12]$/, { error: 'Elija el semestre.' }),
  dependencia: z.string().min(1, { error: 'Elija la dependencia.' }).max(60),
})
export type DeclaracionInput = z.output<typeof declaracionSchema>

/** What does not count against the declaration: the acciones that will not be in the informe. */
export const ESTADOS_FUERA: readonly Estado[] = ['retirada', 'descartada']

/** An enlace declares for a dependencia of their own, while the semestre is abierto. */
export function canDeclarar(
  usuario: { roles: readonly Rol[]; dependencias: readonly { clave: string }[] },
  dependencia: string,
  estado: EstadoSemestre,
): boolean {
  const isPropia = usuario.dependencias.some(({ clave }) => clave === dependencia)
  return hasRol(usuario, 'enlace') && isPropia && estado === 'abierto'
}
