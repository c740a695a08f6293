import { z } from 'zod'
import { limpiarLinea } from '@/lib/core/texto'

/** How the Gabinete may call a person; '' for who does not want to be called. */
export const telefonoSchema = z.strictObject({
  telefono: z
    .string()
    .transform(limpiarLinea)
    .refine((texto) => texto.length <= 60, { error: 'Abrévielo a 60 caracteres o menos.' })
    .refine((texto) => texto === '' || /^[\d\s()+.,-]{7,}/.test(texto), {
      error: 'Escriba el teléfono con números; la extensión, al final.',
    }),
})
