import { z } from 'zod'
import { limpiarLinea, limpiarTexto, parrafosDe } from '@/lib/core/texto'

/** Whom to call at the Gabinete: an office, its mailbox, its telephone, its hours. What is not known is ''. */
export type Contacto = { contacto: string; correo: string; telefono: string; horario: string }

/** `avisoPrivacidad` is the institution's own text, in paragraphs; '' means the project's (`privacidad.ts`). */
export type Institucion = Contacto & { version: number; avisoPrivacidad: string }

const AVISO_MAX = 20_000

const linea = (max: number) =>
  z
    .string()
    .transform(limpiarLinea)
    .refine((texto) => texto.length <= max, { error: `Abrévielo a ${max} caracteres o menos.` })

/** What the form of «Institución» posts. A contacto is whole (who, and a way to reach them) or none. */
export const institucionSchema = z
  .strictObject({
    version: z.coerce.number().int().positive(),
    contacto: linea(200),
    correo: linea(200).refine((correo) => correo === '' || z.email().safeParse(correo).success, {
      error: 'Escriba el correo completo, por ejemplo, gabinete@ejemplo.gob.mx.',
    }),
    telefono: linea(60).refine((texto) => texto === '' || /^[\d\s()+.,-]{7,}/.test(texto), {
      error: 'Escriba el teléfono con números; la extensión, al final.',
    }),
    horario: linea(200),
    avisoPrivacidad: z
      .string()
      .transform((texto) => parrafosDe(limpiarTexto(texto)).join('\n\n'))
      .refine((texto) => texto.length <= AVISO_MAX, {
        error: 'El aviso de privacidad debe caber en 20,000 caracteres.',
      }),
  })
  .superRefine(({ contacto, correo, telefono, horario }, ctx) => {
    const refuse = (campo: string, message: string) =>
      ctx.addIssue({ code: 'custom', path: [campo], message })
    if (contacto === '' && `${correo}${telefono}${horario}` !== '')
      refuse('contacto', 'Escriba qué oficina atiende.')
    if (contacto !== '' && `${correo}${telefono}` === '')
      refuse('correo', 'Escriba un correo o un teléfono para comunicarse.')
  })
export type InstitucionInput = z.output<typeof institucionSchema>

/** Somebody can be reached: what is incomplete is not shown to anybody. */
export function hasContacto({ contacto, correo, telefono }: Contacto): boolean {
  return contacto !== '' && `${correo}${telefono}` !== ''
}
