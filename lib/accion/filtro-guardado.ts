import { z } from 'zod'
import { limpiarLinea } from '@/lib/core/texto'
import { parseQueue, queueQuery, type QueueFilter } from './queue'

/** More would be a list to look things up in, not a shortcut. */
export const FILTROS_MAX = 20
const NOMBRE_MAX = 60

/** A view of the queue kept by name; `consulta` is its query string, `''` or `?…`. */
export type FiltroGuardado = { id: string; nombre: string; consulta: string }

/** The view without its page: whoever comes back wants the first. */
export const consultaDe = (filter: QueueFilter): string => queueQuery({ ...filter, pagina: 1 })

/** What was posted as a query string, reduced to what the queue understands. */
const consulta = z
  .string()
  .max(1000)
  .transform((query) => consultaDe(parseQueue(Object.fromEntries(new URLSearchParams(query)))))

export const filtroSchema = z.strictObject({
  nombre: z
    .string()
    .transform(limpiarLinea)
    .refine((nombre) => nombre !== '', { error: 'Escriba un nombre para el filtro.' })
    .refine((nombre) => nombre.length <= NOMBRE_MAX, {
      error: `El nombre debe caber en ${NOMBRE_MAX} caracteres.`,
    }),
  consulta,
})
/** With the view on screen, to which the person goes back. */
export const quitarFiltroSchema = z.strictObject({ filtroId: z.uuid(), consulta })
