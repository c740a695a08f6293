import { aprobarAccion } from '@/lib/accion/server/aprobar'
import type { AccionInput } from '@/lib/accion/schema'
import { como, crearEnviada } from '@/prisma/seed/factories'

/** An aprobada of 2026-2, with what its form posts. */
export async function crearAprobada(changes: Partial<AccionInput> = {}) {
  const { folio, ...vista } = await crearEnviada(changes)
  await como('coordinacion2', aprobarAccion, vista)
  return { accionId: vista.accionId, folio, marca: folio.replaceAll('-', '_') }
}
