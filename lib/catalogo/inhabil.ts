import { z } from 'zod'
import { DIAS_DE_LA_SEMANA, diaDeLaSemana, isDia } from '@/lib/core/calendario'
import { limpiarLinea } from '@/lib/core/texto'

/** A day of the calendar, `YYYY-MM-DD`, and why nobody works on it. */
export type Inhabil = { dia: string; nombre: string }

const nombre = z
  .string()
  .transform(limpiarLinea)
  .refine((texto) => texto !== '', { error: 'Escriba por qué es inhábil.' })
  .refine((texto) => texto.length <= 200, { error: 'Abrévielo a 200 caracteres o menos.' })

const isLaborable = (dia: string) => !isDia(dia) || ![0, 6].includes(diaDeLaSemana(dia))

export const inhabilNuevoSchema = z.strictObject({
  dia: z
    .string()
    .refine(isDia, { error: 'Elija el día.' })
    .refine(isLaborable, {
      error: (issue) =>
        `Ese día es ${DIAS_DE_LA_SEMANA[diaDeLaSemana(String(issue.input))]}: ya es inhábil.`,
    }),
  nombre,
})

/** A day as it was shown (`visto`), and its new name. */
export const inhabilEditadoSchema = z.strictObject({
  dia: z.string().refine(isDia),
  visto: z.string(),
  nombre,
})

export const inhabilVistoSchema = z.strictObject({ dia: z.string().refine(isDia) })
