import { z } from 'zod'
import { limpiarLinea } from '@/lib/core/texto'

export const MOTIVO_MAX = 300

/** Which button was pressed: «Subir», «Bajar» or «Mover a ese lugar». */
export const HACIA = ['arriba', 'abajo', 'lugar'] as const
export type Hacia = (typeof HACIA)[number]

const vista = { accionId: z.uuid(), version: z.coerce.number().int().positive() }

const lugar = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/, 'Escriba el lugar con un número.')
  .transform(Number)

/** An acción to be moved: where it was seen (`visto`, 1 = first of its section) and where it is to go. */
export const ordenSchema = z
  .strictObject({
    ...vista,
    visto: lugar,
    lugar,
    hacia: z.enum(HACIA).default('lugar'),
    motivo: z
      .string()
      .transform(limpiarLinea)
      .refine((texto) => texto !== '', {
        error: 'Escriba por qué se mueve: el motivo queda a la vista.',
      })
      .refine((texto) => texto.length <= MOTIVO_MAX, {
        error: `Abrevie el motivo a ${MOTIVO_MAX} caracteres o menos.`,
      }),
  })
  .transform(({ visto, lugar: asked, ...orden }) => ({
    ...orden,
    posicion: orden.hacia === 'lugar' ? asked : orden.hacia === 'arriba' ? visto - 1 : visto + 1,
  }))
export type Orden = z.output<typeof ordenSchema>

/** An acción to be given back to the rule. */
export const volverSchema = z.strictObject(vista)
export type Volver = z.output<typeof volverSchema>

/** What a page says once it is done: «“…” quedó en el lugar 3 de 12.» */
export type Movida = { semestre: string; parte: number; eje: number; folio: string }
