import type { z } from 'zod'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { hasRol } from '@/lib/usuario/usuario'
import { FILTROS_MAX, type filtroSchema } from '../filtro-guardado'

/**
 * Keeps a view of the queue by name; the same name again means the new view. A preference and no decision: no suceso
 * tells it. Throws `forbidden` for who has no queue, an issue of `nombre` when there are too many.
 */
export async function guardarFiltro(
  { nombre, consulta }: z.output<typeof filtroSchema>,
  { tx, usuario }: Contexto,
): Promise<{ consulta: string }> {
  if (!hasRol(usuario, 'coordinador')) return refuse('forbidden')
  const usuarioId = usuario.id
  const others = await tx.filtroGuardado.count({ where: { usuarioId, NOT: { nombre } } })
  if (others >= FILTROS_MAX) {
    const mensaje = `Ya tiene ${FILTROS_MAX} filtros guardados: quite alguno antes de guardar otro.`
    return refuseWith({ campo: 'nombre', mensaje })
  }
  await tx.filtroGuardado.upsert({
    where: { usuarioId_nombre: { usuarioId, nombre } },
    create: { usuarioId, nombre, consulta },
    update: { consulta },
    select: { id: true },
  })
  return { consulta }
}
