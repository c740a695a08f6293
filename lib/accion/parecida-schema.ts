import { z } from 'zod'
import { limpiarLinea, lineasDe } from '@/lib/core/texto'
import { TITULO_MAX } from './accion'

/** More at once would be read by nobody. */
export const PARECIDAS_MAX = 3
/** Bytes of a posted question: a título and a few names, many times over. */
export const PARECIDAS_CUERPO_MAX = 60_000

const linea = (max: number) =>
  z
    .string()
    .max(max * 2)
    .default('')
    .transform((texto) => limpiarLinea(texto).slice(0, max))

const lista = z
  .string()
  .max(20_000)
  .default('')
  .transform((texto) => lineasDe(texto).slice(0, 60))

/** What the form tells of itself while it is being written; what is not here is refused. */
export const parecidasSchema = z.strictObject({
  accionId: z.uuid().optional(),
  semestre: z.string().regex(/^\d{4}-[12]$/),
  titulo: linea(TITULO_MAX),
  fechas: linea(500),
  lugar: linea(300),
  ciudades: lista,
  contrapartes: lista,
})
export type Escrita = z.output<typeof parecidasSchema>
