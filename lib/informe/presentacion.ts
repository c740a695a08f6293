import { z } from 'zod'
import { limpiarLinea, limpiarTexto, parrafosDe } from '@/lib/core/texto'

const TEXTO_MAX = 20_000

const linea = (max: number) =>
  z
    .string()
    .transform(limpiarLinea)
    .refine((texto) => texto.length <= max, { error: `Abrévielo a ${max} caracteres o menos.` })

/** What the form of the presentación posts, with the version of the semestre that was shown. */
export const presentacionSchema = z
  .strictObject({
    semestre: z.string().max(10),
    version: z.coerce.number().int().positive(),
    texto: z
      .string()
      .transform(limpiarTexto)
      .refine((texto) => texto.length <= TEXTO_MAX, {
        error: 'La presentación debe caber en 20,000 caracteres.',
      }),
    firmante: linea(200),
    cargo: linea(300),
  })
  .transform(({ texto, ...rest }) => ({ ...rest, parrafos: parrafosDe(texto) }))
export type PresentacionInput = z.output<typeof presentacionSchema>

export type Presentacion = { parrafos: string[]; firmante: string; cargo: string }

/** An earlier one, to be read and taken up again. */
export type PresentacionAnterior = Presentacion & { version: number; quien: string; cuando: Date }
