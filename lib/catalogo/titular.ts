import { z } from 'zod'
import { limpiarLinea } from '@/lib/core/texto'

/** Who heads a dependencia, and their mailbox; '' while nobody wrote it down. */
export type Titular = { nombre: string; correo: string }

const linea = (max: number) =>
  z
    .string()
    .transform(limpiarLinea)
    .refine((texto) => texto.length <= max, { error: `Abrévielo a ${max} caracteres o menos.` })

const correo = linea(254).refine((texto) => texto === '' || z.email().safeParse(texto).success, {
  error: 'Escriba el correo completo, por ejemplo, titular@ejemplo.gob.mx.',
})

/** What the form posts, with what it showed. A correo has a name to it. */
export const titularSchema = z
  .strictObject({
    clave: z.string().min(1).max(60),
    titularNombre: linea(200),
    titularCorreo: correo,
    vistoNombre: z.string().max(400),
    vistoCorreo: z.string().max(400),
  })
  .refine(({ titularNombre, titularCorreo }) => titularNombre !== '' || titularCorreo === '', {
    path: ['titularNombre'],
    error: 'Escriba el nombre de la persona titular.',
  })
export type TitularInput = z.output<typeof titularSchema>
