import { z } from 'zod'
import { limpiarTexto } from '@/lib/core/texto'
import { RESPUESTA_MAX } from './observacion'

/** One observación that its enlace attends: with an answer, or only marked. */
export const atencionSchema = z.strictObject({
  observacionId: z.uuid(),
  respuesta: z
    .string()
    .default('')
    .transform((texto) => limpiarTexto(texto).trim())
    .refine((texto) => texto.length <= RESPUESTA_MAX, {
      error: 'La respuesta debe caber en 2,000 caracteres. Abréviela.',
    }),
})
export type Atencion = z.output<typeof atencionSchema>

/** One observación whose attending is taken back. */
export const desatencionSchema = z.strictObject({ observacionId: z.uuid() })
export type Desatencion = z.output<typeof desatencionSchema>
