import { z } from 'zod'
import { limpiarLinea } from '@/lib/core/texto'
import { OFICIO_MAX } from './oficio'
import { vistaSchema } from './schema'

/** A ticked box posts its value; one that is not ticked posts nothing. */
const casilla = z
  .string()
  .optional()
  .transform((valor) => valor !== undefined && valor !== '')

/** What the check page posts: the version it showed, and what is asked of who sends it. */
export const envioSchema = vistaSchema.extend({
  vistoBueno: casilla,
  oficio: z
    .string()
    .default('')
    .transform(limpiarLinea)
    .refine((texto) => texto.length <= OFICIO_MAX, {
      error: `El número de oficio debe caber en ${OFICIO_MAX} caracteres.`,
    }),
  enterado: casilla,
})

/** The same for who sends from a program: what is not asked may be left out. */
export type Envio = z.output<typeof vistaSchema> &
  Partial<Pick<z.output<typeof envioSchema>, 'vistoBueno' | 'oficio' | 'enterado'>>
