import type { z } from 'zod'
import { refuse } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import type { quitarFiltroSchema } from '../filtro-guardado'

/** Forgets a view of one's own; another's does not exist (`not_found`). */
export async function quitarFiltro(
  { filtroId }: Pick<z.output<typeof quitarFiltroSchema>, 'filtroId'>,
  { tx, usuario }: Contexto,
): Promise<{ id: string }> {
  const { count } = await tx.filtroGuardado.deleteMany({
    where: { id: filtroId, usuarioId: usuario.id },
  })
  return count === 1 ? { id: filtroId } : refuse('not_found')
}
