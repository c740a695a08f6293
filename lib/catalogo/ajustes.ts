import { z } from 'zod'

export const PLAZO_MAX = 90
export const SILENCIO_MAX = 60

const entero = (min: number, max: number) => {
  const error = `Escriba un número entero del ${min} al ${max}.`
  return z
    .string()
    .regex(/^\s*\d{1,3}\s*$/, { error })
    .transform(Number)
    .refine((n) => n >= min && n <= max, { error })
}

/** The plazos of a semestre, with the version that was shown. Days; `silencioDias` are hábiles and 0 is never. */
export const ajustesSchema = z.strictObject({
  semestre: z.string().max(10),
  version: z.coerce.number().int().positive(),
  plazoDias: entero(1, PLAZO_MAX),
  silencioDias: entero(0, SILENCIO_MAX),
})
export type Ajustes = z.output<typeof ajustesSchema>

/** «nunca», «5 días hábiles». */
export function silencioEnPalabras(dias: number): string {
  if (dias === 0) return 'nunca'
  return dias === 1 ? '1 día hábil' : `${dias} días hábiles`
}
