import { z } from 'zod'
import { limpiarTexto } from '@/lib/core/texto'

export const NOTA_MAX = 4000

/** A nota interna on an acción, whatever its version. */
export const notaSchema = z.strictObject({
  accionId: z.uuid(),
  nota: z
    .string()
    .transform((texto) => limpiarTexto(texto).trim())
    .refine((texto) => texto !== '', { error: 'Escriba la nota.' })
    .refine((texto) => texto.length <= NOTA_MAX, {
      error: 'La nota debe caber en 4,000 caracteres. Abréviela.',
    }),
})
export type NotaNueva = z.output<typeof notaSchema>

/** A nota interna as the Gabinete reads it. */
export type NotaVista = {
  id: string
  texto: string
  autor: string
  /** ISO instant, and the same for people. */
  creadaEn: string
  cuando: string
}
