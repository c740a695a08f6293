import { z } from 'zod'
import { limpiarLinea } from '@/lib/core/texto'

/** One word of letters, with hyphens or apostrophes inside, in lower case: as the dictionary compares it. */
export const palabraSchema = z
  .string()
  .transform((texto) => limpiarLinea(texto).toLowerCase())
  .pipe(
    z
      .string()
      .max(60, 'Es demasiado larga para ser una palabra.')
      .regex(/^[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*$/u, 'Sólo se admiten palabras, de una en una.'),
  )
