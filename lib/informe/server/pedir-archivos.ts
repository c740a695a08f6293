import { z } from 'zod'
import { recordSuceso } from '@/lib/bitacora/server/record'
import { refuse, refuseWith } from '@/lib/core/refusal'
import type { Contexto } from '@/lib/usuario/server/contexto'
import { edicionEnFrase, SIN_NOTICIAS } from '../edicion'
import { canInforme } from '../policy'
import { pedirTarea } from './cola-de-ediciones'

export const archivosSchema = z.object({ edicionId: z.uuid() })

/** Asks again for work on an edición that failed or stopped: its trial, or its files. Refuses `forbidden`. */
export async function pedirArchivos(
  { edicionId }: z.output<typeof archivosSchema>,
  { tx, usuario, now }: Contexto,
): Promise<{ semestre: string }> {
  if (!canInforme(usuario, 'cerrar')) return refuse('forbidden')
  const edicion = await tx.edicion.findUnique({
    where: { id: edicionId },
    select: {
      numero: true,
      estado: true,
      tarea: true,
      semestre: { select: { id: true, clave: true } },
    },
  })
  if (!edicion?.tarea) return refuse('not_found')
  const { tarea, numero, semestre } = edicion
  const isStopped = now.getTime() - tarea.actualizadaEn.getTime() > SIN_NOTICIAS
  if (tarea.fallo === null && !isStopped) {
    return refuseWith({ campo: 'cierre', mensaje: 'Los archivos ya están en camino o listos.' })
  }
  const tipo = edicion.estado === 'cerrada' ? 'archivos' : 'ensayo'
  await pedirTarea(tx, edicionId, tipo, now)
  const { clave, id: semestreId } = semestre
  const datos = { edicionId, clave, numero, detalle: `${edicionEnFrase(numero)} de ${clave}` }
  await recordSuceso(tx, usuario, { tipo: 'edicion.archivos', semestreId, datos }, now)
  return { semestre: clave }
}
