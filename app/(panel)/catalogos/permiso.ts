import { notFound } from 'next/navigation'
import { canCatalogo } from '@/lib/catalogo/abierto'
import { requireUsuario } from '@/lib/usuario/server/session'
import { deskOf } from '@/lib/usuario/usuario'

/** Who may look after the catalogues, and where the acciones they may see are opened; to others it does not exist. */
export async function requireCatalogos() {
  const usuario = await requireUsuario()
  if (!canCatalogo(usuario)) notFound()
  const base = deskOf(usuario)
  return { usuario, base } as const
}
