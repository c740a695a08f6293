import type { Prisma } from '@/generated/prisma/client'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { hasRol } from '@/lib/usuario/usuario'

type Logo = Pick<
  Prisma.InstitucionUncheckedUpdateManyInput,
  'logo' | 'logoAlt' | 'logoMime' | 'logoAncho' | 'logoAlto'
>

/** Writes the logo, one version more of the institution and the suceso. Refuses `forbidden` and `stale`. */
export async function escribirLogo(
  version: number,
  data: Logo,
  { tx, usuario, now }: Contexto,
): Promise<{ version: number }> {
  if (!hasRol(usuario, 'administrador')) refuse('forbidden')
  const { count } = await tx.institucion.updateMany({
    where: { id: 1, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count === 0) return refuse('stale')
  const datos = { version: version + 1, detalle: data.logo ? 'logotipo' : 'sin logotipo' }
  await recordSuceso(tx, usuario, { tipo: 'institucion.editar', datos }, now)
  return { version: version + 1 }
}
