import { z } from 'zod'
import { limpiarTexto } from '@/lib/core/texto'

export const MOTIVO_DE_ACEPTAR_MAX = 1000

/** Why a hallazgo may stay: it is kept with the edición. */
export const motivoDeAceptar = z
  .string()
  .transform((texto) => limpiarTexto(texto).trim())
  .refine((texto) => texto !== '', { error: 'Escriba por qué se acepta así.' })
  .refine((texto) => texto.length <= MOTIVO_DE_ACEPTAR_MAX, {
    error: 'El motivo debe caber en 1,000 caracteres. Abrévielo.',
  })

/** SHA-256 in hexadecimal: `huellaDeHallazgo`. */
export const huellaSchema = z.string().regex(/^[0-9a-f]{64}$/)

const uno = { accionId: z.uuid(), huella: huellaSchema }

/** One hallazgo of one acción, by what it is known by: its words are never taken from what is posted. */
export const aceptacionSchema = z.strictObject({ ...uno, motivo: motivoDeAceptar })
export type Aceptacion = z.output<typeof aceptacionSchema>

export const aceptacionVistaSchema = z.strictObject(uno)
export type AceptacionVista = z.output<typeof aceptacionVistaSchema>
